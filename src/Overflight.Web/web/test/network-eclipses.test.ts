import { describe, expect, it } from "vitest";
import { heightToFill } from "../src/scene/globe-shapes";
import { timesOf } from "../src/views/network-eclipses";

describe("times in the shadow", () => {
    it("name the date where it changes", () => {
        const eclipses: [string, string][] = [
            ["2026-04-01T22:10:04Z", "2026-04-01T22:45:00Z"],
            ["2026-04-01T23:44:00Z", "2026-04-02T00:19:00Z"],
            ["2026-04-02T01:18:00Z", "2026-04-02T01:53:00Z"],
        ];
        expect(timesOf({ eclipses })).toBe("04-01 22:10–22:45, 23:44–00:19; 04-02 01:18–01:53");
        expect(timesOf({ eclipses: [] })).toBe("never");
    });

    it("are cut where there are too many", () => {
        const one: [string, string] = ["2026-04-01T22:10:04Z", "2026-04-01T22:45:00Z"];
        expect(timesOf({ eclipses: Array.from({ length: 125 }, () => one) })).toMatch(/ and 5 more in the answer$/);
    });
});

describe("height of the globe's camera", () => {
    it("shows all of the Earth, and nears with a smaller region", () => {
        const whole = heightToFill(1.6, null);
        expect(whole).toBeGreaterThan(10_000_000);
        const [near, far] = [heightToFill(1.6, 10), heightToFill(1.6, 40)];
        expect(near).toBeLessThan(far);
        expect(far).toBeLessThan(whole);
        // 10° are 1,108 km beside the axis, in 0.86 of half of a picture whose smaller side spans 2 · 19.8°.
        expect(near).toBeCloseTo(1_107_550 / (0.86 * (Math.tan(Math.PI / 6) / 1.6)) - 96_900, -4);
    });
});
