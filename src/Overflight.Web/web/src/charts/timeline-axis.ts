// An axis of days on which years without events take next to no room.

import { scaleUtc } from "d3-scale";
import { day as dayLength, parseTime } from "../time";

export interface YearPart {
    year: number;
    from: number;
    to: number;
    x0: number;
    x1: number;
}

export interface TimelineAxis {
    x(time: number): number;
    parts: YearPart[];
    /** Where years are left out: between which, and how many. */
    breaks: { x0: number; x1: number; years: number }[];
}

const breakWidth = 20;
const yearMin = 56;

/**
 * Each year with events has room by how many days it has them on; a run of years without any is a break. Where a span is
 * given, the axis has it whole.
 */
export function timelineAxis(
    days: string[],
    left: number,
    right: number,
    span: { since: string; until: string } | null,
): TimelineAxis {
    const counts = new Map<number, number>();
    for (const day of new Set(days)) {
        const year = Number(day.slice(0, 4));
        counts.set(year, (counts.get(year) ?? 0) + 1);
    }
    if (span) {
        for (let year = Number(span.since.slice(0, 4)); year <= Number(span.until.slice(0, 4)); year++) {
            counts.set(year, counts.get(year) ?? 0);
        }
    }
    const years = [...counts.keys()].sort((a, b) => a - b);
    const gaps = years.filter((year, i) => i > 0 && year > years[i - 1] + 1).length;
    const room = right - left - gaps * breakWidth;
    const least = Math.min(yearMin, room / Math.max(1, years.length));
    const spare = room - least * years.length;
    const weight = (year: number): number => Math.max(0, (counts.get(year) ?? 0) - 1);
    const sum = years.reduce((all, year) => all + weight(year), 0);
    const parts: YearPart[] = [];
    const breaks: TimelineAxis["breaks"] = [];
    let x = left;
    years.forEach((year, i) => {
        if (i > 0 && year > years[i - 1] + 1) {
            breaks.push({ x0: x, x1: x + breakWidth, years: year - years[i - 1] - 1 });
            x += breakWidth;
        }
        const width = least + (sum > 0 ? (spare * weight(year)) / sum : spare / years.length);
        parts.push({
            year,
            from: Math.max(Date.UTC(year, 0, 1), span ? parseTime(span.since) : -Infinity),
            to: Math.min(Date.UTC(year + 1, 0, 1), span ? parseTime(span.until) + dayLength : Infinity),
            x0: x,
            x1: x + width,
        });
        x += width;
    });
    const scale = scaleUtc()
        .domain(parts.flatMap((part) => [part.from, part.to]))
        .range(parts.flatMap((part) => [part.x0, part.x1]))
        .clamp(true);
    return { x: (time) => (parts.length > 0 ? scale(time) : left), parts, breaks };
}

/** The first of each month inside a part. */
export function monthsOf(part: YearPart): { time: number; name: string }[] {
    return Array.from({ length: 12 }, (_, month) => Date.UTC(part.year, month, 1))
        .filter((time) => time >= part.from && time < part.to)
        .map((time) => ({ time, name: new Date(time).toLocaleString("en-GB", { month: "short", timeZone: "UTC" }) }));
}

/** Rows for labels, so that none overlaps one before it; null for one that fits nowhere. */
export function labelRows(labels: { x: number; width: number }[], rows: number, right: number): (number | null)[] {
    const ends = new Array<number>(rows).fill(-Infinity);
    return labels.map(({ x, width }) => {
        const from = Math.min(x, right - width);
        const row = ends.findIndex((end) => end + 8 < from);
        if (row < 0) {
            return null;
        }
        ends[row] = from + width;
        return row;
    });
}
