import { describe, expect, it } from "vitest";
import { summary } from "../src/charts/frame-figure";
import { ringAt, type RingBlock } from "../src/footprints";
import { onEarth } from "../src/geo";
import { parseRoute } from "../src/route";
import { pixelOf } from "../src/scene/dot-layer";
import { additions, figuresOf } from "../src/views/site-compare";
import type { SiteAnswer } from "../src/views/site-answer";
import { calendarsOf, keyName } from "../src/views/site-calendars";
import { gsdText, niirsText, qualityAt, sensorOf } from "../src/views/site-quality";
import { siteAddress, siteState } from "../src/views/site-state";

const hour = (n: number): string => `2026-04-01T${String(n).padStart(2, "0")}:00:00Z`;

function answer(satellites: number[], windows: [number, number][], gaps: [number, number, boolean][]): SiteAnswer {
    const watched = satellites.map((catalogueNumber) => ({
        catalogueNumber,
        name: `S${catalogueNumber}`,
        country: null,
        sensor: "Optical" as const,
    }));
    return {
        watched,
        start: 0,
        passes: [],
        notice: {
            windows: windows.map(([satellite, at]) => ({
                satellite: watched.find((one) => one.catalogueNumber === satellite)!,
                start: hour(at),
                end: hour(at + 1),
            })),
            gaps: gaps.map(([from, to, isSafe]) => ({ start: hour(from), end: hour(to), isSafe })),
        } as SiteAnswer["notice"],
    };
}

describe("two watch lists", () => {
    const one = answer(
        [1, 2],
        [[1, 5]],
        [
            [0, 5, true],
            [6, 23, true],
        ],
    );
    const other = answer(
        [2, 3, 4],
        [
            [3, 2],
            [3, 8],
            [2, 5],
            [4, 5],
        ],
        [
            [0, 2, true],
            [3, 5, false],
        ],
    );

    it("have their figures", () => {
        expect(figuresOf(one)).toEqual({
            satellites: 2,
            seeing: 1,
            windows: 1,
            safeGaps: 2,
            safeTotal: 22 * 3_600_000,
            safeLongest: 17 * 3_600_000,
        });
        expect(figuresOf(other).safeGaps).toBe(1);
    });

    it("add what the other has not, the busiest first", () => {
        expect(additions(other, one)).toEqual([
            { name: "S3", windows: 2, broken: 2 },
            { name: "S4", windows: 1, broken: 0 },
        ]);
        expect(additions(one, other)).toEqual([{ name: "S1", windows: 1, broken: 0 }]);
    });

    it("stand in the address", () => {
        const text = "#/site?lat=1&lon=2&days=4&satellites=58400&compare=watch-list";
        const state = siteState(parseRoute(text));
        expect(state.other).toEqual([]);
        expect(siteAddress(state)).toBe(text);
        expect(siteState(parseRoute("#/site?compare=25544,x")).other).toEqual([25544]);
        expect(siteState(parseRoute("#/site")).other).toBeNull();
    });
});

describe("the quality of a picture", () => {
    it("is that of the sensor a satellite is known to carry", () => {
        const shipped = {
            carriers: [
                { sensor: "WorldView-2", satellite: "WORLDVIEW-2" },
                { sensor: "SkySat", satellite: "SKYSAT" },
                { sensor: "Malligyong-1 unsourced 3-5 m", satellite: "MALLIGYONG-1" },
            ],
        };
        expect(sensorOf("WORLDVIEW-2 (WV-2)", shipped)).toBe("WorldView-2");
        expect(sensorOf("SkySat-C11", shipped)).toBe("SkySat");
        expect(sensorOf("MALLIGYONG-1", shipped)).toBe("Malligyong-1 unsourced 3-5 m");
        expect(sensorOf("WORLDVIEW-4", shipped)).toBeNull();
        expect(sensorOf("MALLIGYONG-10", shipped)).toBeNull();
        expect(sensorOf(null, shipped)).toBeNull();
    });

    it("reaches from the best to the worst of what is published", () => {
        const picture = (variant: string, meanM: number, ratingNiirs: number): object => ({
            variant,
            offNadirDeg: 17.3,
            problem: null,
            meanM,
            rating: { ratingNiirs, standardErrorNiirs: 0.35 },
        });
        const quality = qualityAt(
            {
                sensors: [
                    {
                        sensor: "x",
                        isUnsourced: true,
                        problem: null,
                        assumptions: ["a"],
                        pictures: [picture("best", 3.341, 2.4), picture("worst", 5.568, 1.6)] as never[],
                    },
                ],
            },
            17.3,
        );
        expect(gsdText(quality)).toBe("3.3–5.6 m");
        expect(niirsText(quality)).toBe("1.6–2.4");
        expect(
            qualityAt(
                { sensors: [{ sensor: "r", isUnsourced: false, problem: "radar", assumptions: [], pictures: [] }] },
                1,
            ).problem,
        ).toBe("radar");
    });
});

describe("footprints", () => {
    it("move between two minutes along the ground", () => {
        const ring = (longitude: number): Float64Array => Float64Array.from(onEarth(longitude, 40));
        const block: RingBlock = { start: 0, step: 60_000, horizon: [ring(10), ring(14)], reach: [] };
        expect([...ringAt(block, block.horizon, 0)!]).toEqual([...ring(10)]);
        const middle = ringAt(block, block.horizon, 30_000)!;
        const [x, y, z] = onEarth(12, 40);
        expect(Math.hypot(middle[0] - x, middle[1] - y, middle[2] - z)).toBeLessThan(5_000);
        expect(Math.hypot(...middle)).toBeCloseTo(Math.hypot(x, y, z), 0);
        expect(ringAt(block, block.horizon, 60_001)).toBeNull();
        expect(ringAt(block, block.horizon, -1)).toBeNull();
        expect(ringAt(block, [], 0)).toBeNull();
    });
});

describe("small things that are drawn", () => {
    it("have colours as bytes", () => {
        expect([...new Uint8Array(Uint32Array.of(pixelOf("rgb(30 45 65 / 65%)")).buffer)]).toEqual([30, 45, 65, 166]);
        expect([...new Uint8Array(Uint32Array.of(pixelOf("rgb(1 2 3)")).buffer)]).toEqual([1, 2, 3, 255]);
    });

    it("have a middle and a worst", () => {
        expect(summary([30, 10, 500, 20, 40])).toEqual({ median: 30, worst: 500 });
    });
});

describe("links of calendars", () => {
    const state = siteState(parseRoute("#/site?lat=36.94&lon=-76.29&name=Norfolk&satellites=58400"));

    it("hold the key where there is one", () => {
        const without = calendarsOf(state, null);
        expect(without.map((one) => one.address)).toEqual([
            "v1/calendar/passes.ics?name=Norfolk&latitudeDeg=36.94&longitudeDeg=-76.29&days=7&satellite=58400",
            "v1/calendar/notice.ics?name=Norfolk&latitudeDeg=36.94&longitudeDeg=-76.29&days=7",
        ]);
        expect(calendarsOf(state, "ofl_x").map((one) => one.address)).toEqual(
            without.map((one) => `${one.address}&key=ofl_x`),
        );
    });

    it("name the key by the place, as a key may be called", () => {
        expect(keyName("Norfolk")).toBe("Calendars of Norfolk");
        expect(keyName("a\nb")).toBe("Calendars of a b");
        expect(keyName("x".repeat(200))).toHaveLength(60);
    });
});
