import { describe, expect, it } from "vitest";
import { covers, endOf, pathOf, positionAt, readStates, type StateBlock } from "../src/states";

/** A circle of 6,900 km once in 5,700 s, every 300 s. */
function circle(): ArrayBuffer {
    const count = 7;
    const bytes = new ArrayBuffer(32 + 16 + 24 * count);
    const view = new DataView(bytes);
    [..."OVST"].forEach((c, i) => view.setUint8(i, c.charCodeAt(0)));
    view.setUint32(4, 1, true);
    view.setUint32(8, 1, true);
    view.setUint32(12, count, true);
    view.setFloat64(16, 1_000_000, true);
    view.setFloat64(24, 300, true);
    view.setFloat64(32, 58400, true);
    view.setFloat64(40, 500_000, true);
    for (let k = 0; k < count; k++) {
        at(k * 300).forEach((x, i) => view.setFloat32(48 + 24 * k + 4 * i, x, true));
    }
    return bytes;
}

function at(seconds: number): number[] {
    const n = (2 * Math.PI) / 5_700;
    const [c, s] = [6.9e6 * Math.cos(n * seconds), 6.9e6 * Math.sin(n * seconds)];
    return [c, s, 0, -s * n, c * n, 0];
}

describe("states", () => {
    const block: StateBlock = readStates(circle());

    it("reads the header", () => {
        expect(block.count).toBe(7);
        expect(block.satellites[0]).toBe(58400);
        expect(endOf(block)).toBe(1_000_000 + 1_800_000);
        expect(covers(block, 999_999)).toBe(false);
        expect(covers(block, 2_800_000)).toBe(true);
    });

    it("stays within 250 m of a low orbit between states five minutes apart", () => {
        const to = new Float64Array(3);
        let worst = 0;
        for (let t = 0; t <= 1_800; t += 10) {
            positionAt(block, 0, 1_000_000 + 1_000 * t, to);
            const [x, y] = at(t);
            worst = Math.max(worst, Math.hypot(to[0] - x, to[1] - y));
        }
        expect(worst).toBeGreaterThan(1);
        expect(worst).toBeLessThan(250);
    });

    it("cuts a path at the ends of the block, and gives none outside", () => {
        const path = pathOf(block, 0, 0, 1_000_000 + 120_000, 60_000);
        expect(path.length).toBe(3 * 4);
        expect(path[0]).toBeCloseTo(6.9e6, 0);
        expect(path.slice(-3)).toEqual(path.slice(-6, -3));
        expect(pathOf(block, 0, 0, 900_000, 60_000).length).toBe(0);
    });

    it("refuses what is no block", () => {
        expect(() => readStates(new ArrayBuffer(8))).toThrow(/Reload/);
        expect(() => readStates(new ArrayBuffer(64))).toThrow(/Reload/);
    });
});
