import { describe, expect, it } from "vitest";
import type { CoverageResult, MappedCell } from "../src/api";
import { domain } from "../src/charts/gantt";
import { parseRoute } from "../src/route";
import { edgesOf, levelOf, middleOut, spreadOf, together } from "../src/views/coverage-strips";
import { boxAround, polygonOf, scenarioYaml } from "../src/views/network-scenario";
import { originsOf, takenRates, type RateKey, type ShippedSensor } from "../src/views/network-rates";
import type { PlannedPicture } from "../src/views/network-results";
import { isBox, networkAddress, networkState, own, placesOf, placesText, startState } from "../src/views/network-state";

const cell = (sizeM2: number, gapMeanS: number): MappedCell => ({
    cell: {
        point: { latitudeDeg: 0, longitudeDeg: 0, heightM: 0 },
        sizeM2,
        westDeg: 0,
        southDeg: 0,
        eastDeg: 1,
        northDeg: 1,
    },
    figures: {
        accessCount: 1,
        firstSeen: null,
        seenRatio: 0,
        gapCount: 1,
        gapMeanS,
        gap95S: 0,
        gapMaxS: 0,
        responseMeanS: 0,
    },
});

const strip = (sizeM2: number, coveredRatio: number, gapMaxS: number): CoverageResult => ({
    sizeM2,
    cellCount: 1,
    cellSizeM: 1,
    cells: [],
    leftOut: [],
    snapshotDigest: "",
    figures: {
        coveredRatio,
        seenRatio: 0,
        seenMinRatio: coveredRatio / 2,
        accessMeanCount: 2,
        gapMeanS: 100,
        gap95S: 0,
        gapMaxS,
        responseMeanS: 10,
    },
});

describe("strips", () => {
    it("come from the middle outwards, each once", () => {
        expect(middleOut(5)).toEqual([3, 2, 4, 1, 5]);
        expect(middleOut(4)).toEqual([2, 3, 1, 4]);
        expect(middleOut(1)).toEqual([1]);
        expect(new Set(middleOut(12)).size).toBe(12);
    });

    it("count together by their size, and the extremes stay", () => {
        const whole = together([strip(3, 1, 50), strip(1, 0, 80), strip(0, 0, 0)]);
        expect(whole.coveredRatio).toBeCloseTo(0.75, 12);
        expect(whole.accessMeanCount).toBeCloseTo(2, 12);
        expect(whole.gapMaxS).toBe(80);
        expect(whole.seenMinRatio).toBe(0);
    });
});

describe("the spread of a figure", () => {
    it("counts cells by their size", () => {
        const spread = spreadOf([cell(96, 10), cell(4, 1000)], "gapMean")!;
        expect(spread).toEqual({ least: 10, p5: 10, median: 10, p95: 10, most: 1000 });
        expect(spreadOf([], "gapMean")).toBeNull();
    });

    it("gives even steps, and one colour where all is alike", () => {
        const edges = edgesOf({ least: 0, p5: 0, median: 4, p95: 8, most: 9 }, 4);
        expect(edges).toEqual([2, 4, 6]);
        expect([0, 2, 3, 6.5, 9].map((value) => levelOf(value, edges))).toEqual([0, 0, 1, 3, 3]);
        expect(edgesOf({ least: 1, p5: 1000, median: 1001, p95: 1002, most: 1003 }, 8)).toEqual([]);
        expect(levelOf(7, [])).toBe(0);
    });
});

describe("a network's address", () => {
    it("holds the whole of one's own network", () => {
        const state = {
            ...startState,
            scenario: own,
            make: "sun" as const,
            count: 6,
            planes: 3,
            phasing: 2,
            node: "13:45",
            from: Date.UTC(2026, 4, 2),
            places: [{ name: "Here, there", latitudeDeg: -3.5, longitudeDeg: 170 }],
            area: [170, -10, -170, 10] as [number, number, number, number],
            isComputed: true,
        };
        const again = networkState(parseRoute(networkAddress(state)));
        expect({ ...again, heightKm: state.heightKm, inclinationDeg: state.inclinationDeg }).toEqual(state);
    });

    it("is short for the first scenario, and mends nonsense", () => {
        expect(networkAddress(startState)).toBe("#/network");
        const state = networkState(parseRoute("#/network?count=7&planes=3&days=1000&figure=x&area=1,2,3&node=25:00"));
        expect(state).toMatchObject({ count: 7, planes: 1, days: 7, area: null, node: "10:30" });
    });

    it("keeps places apart by name", () => {
        const places = placesOf("A@1,2;a@3,4;B@91,0;C@-5,-170.5;junk")!;
        expect(placesText(places)).toBe("A@1,2;C@-5,-170.5");
    });
});

describe("a box", () => {
    it("is clear about its way round, also over the date line", () => {
        expect(polygonOf([10, 0, 20, 5]).coordinates[0]).toEqual([
            [10, 0],
            [20, 0],
            [20, 5],
            [10, 5],
            [10, 0],
        ]);
        const wide = polygonOf([-180, -60, 180, 60]).coordinates[0];
        expect(wide.every(([x], i) => i === 0 || Math.abs(x - wide[i - 1][0]) <= 90)).toBe(true);
        expect(polygonOf([170, 0, -170, 5]).coordinates[0].map(([x]) => x)).toEqual([170, 190, 190, 170, 170]);
    });

    it("lies around a place, within the world", () => {
        expect(boxAround({ latitudeDeg: 37.6, longitudeDeg: 127 })).toEqual([114, 29, 140, 47]);
        expect(boxAround({ latitudeDeg: 89, longitudeDeg: -179 })).toEqual([168, 72, -166, 90]);
        expect(isBox(boxAround({ latitudeDeg: -90, longitudeDeg: 0 }))).toBe(true);
        expect(isBox([0, 5, 10, 5])).toBe(false);
    });
});

describe("a scenario of one's own", () => {
    it("quotes what was typed, so that nothing of it is read as a key", () => {
        const yaml = scenarioYaml(
            {
                ...startState,
                scenario: own,
                sensor: 'x"\nstations: []',
                places: [{ name: 'a"}, evil: {', latitudeDeg: 1, longitudeDeg: 2 }],
            },
            [],
        );
        expect(yaml).toContain('sensor: "x\\"\\nstations: []"');
        expect(yaml).toContain('{name: "a\\"}, evil: {", point: "1, 2"');
        expect(yaml.split("\n").filter((line) => line.startsWith("stations:"))).toHaveLength(1);
        expect(yaml).toContain("walker: {pattern: 4/2/1, altitude-km: 500, inclination-deg: 97.4}");
    });
});

describe("turning, memory and rates of one's own network", () => {
    const sensor: ShippedSensor = {
        name: "WorldView-1",
        agility: {
            slewRateRadPerS: 0.07853981633974483,
            slewAccelerationRadPerS2: 0.04363323129985824,
            settlingS: null,
        },
        unsourcedFigures: ["slew_rate_deg_s"],
    };

    it("are what is stated, else published, else assumed, and say which", () => {
        const taken = takenRates({ downlink: 40 }, sensor);
        const of = (key: RateKey): [number, string] => {
            const { value, origin } = taken.find((one) => one.rate.key === key)!;
            return [value, origin];
        };
        expect(of("slew")).toEqual([4.5, "unsourced"]);
        expect(of("acceleration")).toEqual([2.5, "published"]);
        expect(of("settling")).toEqual([5, "assumed"]);
        expect(of("downlink")).toEqual([40, "stated"]);
        expect(takenRates({}, null).every((one) => one.origin === "assumed")).toBe(true);
        const [turning, data] = originsOf(taken, "WorldView-1").map((one) => one.words);
        expect(turning).toContain("turns 4.5 °/s (told of WorldView-1, the source not seen again)");
        expect(turning).toContain("speeds up 2.5 °/s² (published of WorldView-1)");
        expect(turning).toContain("settles 5 s (assumed");
        expect(data).toContain("sends 40 Mbit/s (as stated)");
    });

    it("stand in the scenario file, but for what the engine knows of the sensor, and in the address", () => {
        const state = { ...startState, scenario: own, sensor: "WorldView-1", rates: { slew: 2, received: 55.5 } };
        const yaml = scenarioYaml(state, [sensor]);
        expect(yaml).toContain("    slew-deg-per-s: 2\n");
        expect(yaml).not.toContain("slew-acceleration-deg-per-s2:");
        expect(yaml).toContain("    settling-s: 5\n");
        expect(yaml).toContain("    rate-mbit-per-s: 55.5\n");
        expect(yaml).toContain("turns 2 °/s (as stated)");
        const address = networkAddress(state);
        expect(address).toContain("slew=2&received=55.5");
        expect(networkState(parseRoute(address)).rates).toEqual(state.rates);
        expect(networkState(parseRoute("#/network?scenario=own&slew=-1&memory=x")).rates).toEqual({});
    });
});

describe("the time a chart of a plan shows", () => {
    it("stays within the span, about the chosen picture", () => {
        const picture = { exposure: ["2026-04-01T23:59:00Z", "2026-04-01T23:59:05Z"] } as PlannedPicture;
        const span: [number, number] = [Date.UTC(2026, 3, 1), Date.UTC(2026, 3, 2)];
        expect(domain(span, picture, null)).toEqual(span);
        expect(domain(span, picture, 3_600_000)).toEqual([span[1] - 3_600_000, span[1]]);
        expect(domain(span, null, 3_600_000)).toEqual([span[0], span[0] + 3_600_000]);
    });
});
