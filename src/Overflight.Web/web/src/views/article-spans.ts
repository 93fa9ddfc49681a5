// Claims as spans of a text: where it must be cut so that spans which overlap each show.

export interface Span {
    start: number;
    end: number;
}

/** A stretch of text, and which spans cover it, the shortest first. */
export interface Segment {
    start: number;
    end: number;
    spans: number[];
    /** The spans that begin here. */
    begins: number[];
}

/** Cuts a text wherever a span begins or ends. Spans that reach beyond the text or hold nothing are left out. */
export function segmentsOf(length: number, spans: Span[]): Segment[] {
    const kept = spans
        .map((span, index) => ({ ...span, index }))
        .filter(({ start, end }) => start >= 0 && start < end && end <= length);
    const cuts = [...new Set([0, length, ...kept.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
    const opening = groupedBy(kept, "start");
    const open = new Map<number, (typeof kept)[number]>();
    const segments: Segment[] = [];
    for (let i = 0; i + 1 < cuts.length; i++) {
        const start = cuts[i];
        for (const [index, span] of open) {
            if (span.end <= start) {
                open.delete(index);
            }
        }
        const begins = opening.get(start) ?? [];
        begins.forEach((span) => open.set(span.index, span));
        segments.push({
            start,
            end: cuts[i + 1],
            spans: [...open.values()]
                .sort((a, b) => a.end - a.start - (b.end - b.start) || a.index - b.index)
                .map((span) => span.index),
            begins: begins.map((span) => span.index),
        });
    }
    return segments;
}

function groupedBy<T extends Span>(spans: T[], name: keyof Span): Map<number, T[]> {
    const groups = new Map<number, T[]>();
    for (const span of spans) {
        groups.set(span[name], [...(groups.get(span[name]) ?? []), span]);
    }
    return groups;
}

/** How many units of the text no span covers. */
export function uncovered(length: number, spans: Span[]): number {
    return segmentsOf(length, spans)
        .filter((segment) => segment.spans.length === 0)
        .reduce((sum, segment) => sum + segment.end - segment.start, 0);
}
