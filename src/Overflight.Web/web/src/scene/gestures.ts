// Turning and magnifying by pointer, wheel and keys, the same for every map.

export interface GestureTarget {
    /** Moves what is shown by pixels. */
    move(dx: number, dy: number): void;
    /** Magnifies about a point of the element. */
    magnify(factor: number, x: number, y: number): void;
    tap(x: number, y: number): void;
}

const keyStepPx = 48;
const tapMovePx = 5;

/** Listens on an element until the signal ends it. */
export function listenToGestures(element: HTMLElement, target: GestureTarget, signal: AbortSignal): void {
    const pointers = new Map<number, { x: number; y: number }>();
    let moved = 0;
    const at = (event: PointerEvent | WheelEvent): { x: number; y: number } => {
        const box = element.getBoundingClientRect();
        return { x: event.clientX - box.left, y: event.clientY - box.top };
    };
    element.addEventListener(
        "pointerdown",
        (event) => {
            element.setPointerCapture(event.pointerId);
            moved = pointers.size === 0 ? 0 : tapMovePx + 1;
            pointers.set(event.pointerId, at(event));
        },
        { signal },
    );
    element.addEventListener(
        "pointermove",
        (event) => {
            const old = pointers.get(event.pointerId);
            if (!old) {
                return;
            }
            const now = at(event);
            if (pointers.size === 1) {
                target.move(now.x - old.x, now.y - old.y);
            } else {
                const other = [...pointers].find(([id]) => id !== event.pointerId)![1];
                const [before, after] = [
                    Math.hypot(old.x - other.x, old.y - other.y),
                    Math.hypot(now.x - other.x, now.y - other.y),
                ];
                if (before > 10) {
                    target.magnify(after / before, (now.x + other.x) / 2, (now.y + other.y) / 2);
                }
            }
            moved += Math.hypot(now.x - old.x, now.y - old.y);
            pointers.set(event.pointerId, now);
        },
        { signal },
    );
    const up = (event: PointerEvent): void => {
        if (pointers.delete(event.pointerId) && event.type === "pointerup" && moved <= tapMovePx) {
            const { x, y } = at(event);
            target.tap(x, y);
        }
    };
    element.addEventListener("pointerup", up, { signal });
    element.addEventListener("pointercancel", up, { signal });
    element.addEventListener(
        "wheel",
        (event) => {
            event.preventDefault();
            const { x, y } = at(event);
            target.magnify(Math.exp(-event.deltaY * (event.deltaMode === 1 ? 0.05 : 0.0015)), x, y);
        },
        { signal, passive: false },
    );
    element.addEventListener(
        "keydown",
        (event) => {
            const [x, y] = [element.clientWidth / 2, element.clientHeight / 2];
            const acts: Record<string, () => void> = {
                ArrowLeft: () => target.move(keyStepPx, 0),
                ArrowRight: () => target.move(-keyStepPx, 0),
                ArrowUp: () => target.move(0, keyStepPx),
                ArrowDown: () => target.move(0, -keyStepPx),
                "+": () => target.magnify(1.3, x, y),
                "=": () => target.magnify(1.3, x, y),
                "-": () => target.magnify(1 / 1.3, x, y),
                Enter: () => target.tap(x, y),
            };
            const act = acts[event.key];
            if (act && event.target === element) {
                event.preventDefault();
                act();
            }
        },
        { signal },
    );
}
