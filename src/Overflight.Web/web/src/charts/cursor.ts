// Reading single points of a chart by the pointer or the arrow keys, which move a cursor from one to the next.

export interface CursorOptions {
    svg: SVGSVGElement;
    /** What is shown where a point is read, and hidden again when the pointer leaves. */
    cursor: SVGElement;
    /** How many points there are. */
    count: number;
    /** The point that is read while nobody points. */
    start: number;
    /** How many points Page Up and Page Down pass. */
    leap: number;
    /** The point nearest to a place, in units of the drawing from its left. */
    nearest(x: number): number;
    /** Moves the cursor to a point, and says what is there. */
    show(point: number): void;
}

/** Shows the first point, and listens. */
export function readByCursor({ svg, cursor, count, start, leap, nearest, show }: CursorOptions): void {
    let at = start;
    const read = (point: number, isPointed: boolean): void => {
        at = point;
        cursor.setAttribute("visibility", isPointed ? "visible" : "hidden");
        show(at);
    };
    show(at);
    svg.addEventListener("pointermove", (event) => {
        const box = svg.getBoundingClientRect();
        read(nearest(((event.clientX - box.left) / box.width) * svg.viewBox.baseVal.width), true);
    });
    svg.addEventListener("pointerleave", () => read(start, false));
    svg.addEventListener("keydown", (event) => {
        const by = { ArrowLeft: -1, ArrowRight: 1, PageUp: -leap, PageDown: leap }[event.key];
        if (by !== undefined) {
            event.preventDefault();
            read(steppedTo(at, by, count), true);
        }
    });
}

/** So many points on, at most to the first or the last. */
export function steppedTo(at: number, by: number, count: number): number {
    return Math.max(0, Math.min(count - 1, at + by));
}

/** The number of the point whose value is nearest to one. */
export function nearestOf(values: readonly number[], value: number): number {
    return values.reduce((best, other, i) => (Math.abs(other - value) < Math.abs(values[best] - value) ? i : best), 0);
}
