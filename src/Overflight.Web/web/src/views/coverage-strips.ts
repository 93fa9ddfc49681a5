// A coverage map that comes strip by strip: which strip comes next, what the strips say together, and in which colour.
// A strip's figures are weighed means over its cells; those of the whole follow by its size (docs/concepts/coverage.md).

import type { CoverageFigures, CoverageResult, MappedCell } from "../api";
import type { Figure } from "./network-state";

/** Numbers of strips from the middle outwards: 3, 2, 4, 1, 5. */
export function middleOut(count: number): number[] {
    const middle = (count + 1) / 2;
    return Array.from({ length: count }, (_, i) => i + 1).sort(
        (a, b) => Math.abs(a - middle) - Math.abs(b - middle) || a - b,
    );
}

/** The figures of all strips together; the 95th percentile of all gaps does not follow from theirs, and is left out. */
export function together(strips: readonly CoverageResult[]): Omit<CoverageFigures, "gap95S"> {
    const whole = strips.reduce((sum, strip) => sum + strip.sizeM2, 0);
    const mean = (of: (figures: CoverageFigures) => number): number =>
        strips.reduce((sum, strip) => sum + of(strip.figures) * strip.sizeM2, 0) / whole;
    return {
        coveredRatio: mean((f) => f.coveredRatio),
        seenRatio: mean((f) => f.seenRatio),
        seenMinRatio: Math.min(...strips.map((strip) => strip.figures.seenMinRatio)),
        accessMeanCount: mean((f) => f.accessMeanCount),
        gapMeanS: mean((f) => f.gapMeanS),
        gapMaxS: Math.max(...strips.map((strip) => strip.figures.gapMaxS)),
        responseMeanS: mean((f) => f.responseMeanS),
    };
}

/** What a cell's figure is: seconds, a count, or a share. */
export function valueOf(cell: MappedCell, figure: Figure): number {
    const { figures } = cell;
    switch (figure) {
        case "gapMax":
            return figures.gapMaxS;
        case "gapMean":
            return figures.gapMeanS;
        case "response":
            return figures.responseMeanS;
        case "accesses":
            return figures.accessCount;
        case "seen":
            return figures.seenRatio;
    }
}

export interface Spread {
    least: number;
    /** Values that 5, 50 and 95 % of the area do not exceed. */
    p5: number;
    median: number;
    p95: number;
    most: number;
}

/** How a figure is spread over the area, each cell counting by its size; null without cells. */
export function spreadOf(cells: readonly MappedCell[], figure: Figure): Spread | null {
    if (cells.length === 0) {
        return null;
    }
    const sorted = cells
        .map((cell) => ({ value: valueOf(cell, figure), weight: cell.cell.sizeM2 }))
        .sort((a, b) => a.value - b.value);
    const total = sorted.reduce((sum, one) => sum + one.weight, 0);
    const at = (share: number): number => {
        let sum = 0;
        for (const one of sorted) {
            sum += one.weight;
            if (sum >= share * total * (1 - 1e-12)) {
                return one.value;
            }
        }
        return sorted[sorted.length - 1].value;
    };
    return { least: sorted[0].value, p5: at(0.05), median: at(0.5), p95: at(0.95), most: at(1) };
}

/** Values nearer to each other than this share are drawn alike: their differences mean nothing. */
const alike = 0.005;

/** The edges between the colours: even steps from what 5 % of the area have to what 95 % have; none where all is alike. */
export function edgesOf(spread: Spread, levels: number): number[] {
    const width = spread.p95 - spread.p5;
    return width <= alike * spread.p95
        ? []
        : Array.from({ length: levels - 1 }, (_, i) => spread.p5 + (width * (i + 1)) / levels);
}

/** Which colour a value has. */
export function levelOf(value: number, edges: readonly number[]): number {
    const level = edges.findIndex((edge) => value <= edge);
    return level < 0 ? edges.length : level;
}
