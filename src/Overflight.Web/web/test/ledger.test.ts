import { describe, expect, it } from "vitest";
import { labelRows, monthsOf, timelineAxis } from "../src/charts/timeline-axis";
import { parseRoute } from "../src/route";
import { parseTime } from "../src/time";
import { segmentsOf, uncovered } from "../src/views/article-spans";
import { filterOf, isFiltered, ledgerAddress, ledgerState, noFilter, yearOf } from "../src/views/ledger-state";
import { claimTime, dayRange, publishedDays, saying } from "../src/views/ledger-words";
import { typeOfFile, typeOfPaste } from "../src/views/media-types";

describe("spans of an article", () => {
    it("are the text itself, cut where claims begin and end", () => {
        const segments = segmentsOf(20, [
            { start: 2, end: 10 },
            { start: 5, end: 15 },
            { start: 5, end: 8 },
        ]);
        expect(segments.map(({ start, end }) => [start, end])).toEqual([
            [0, 2],
            [2, 5],
            [5, 8],
            [8, 10],
            [10, 15],
            [15, 20],
        ]);
        // The shortest first, so that it is the one that a click means.
        expect(segments.map(({ spans }) => spans)).toEqual([[], [0], [2, 0, 1], [0, 1], [1], []]);
        expect(segments.map(({ begins }) => begins)).toEqual([[], [0], [1, 2], [], [], []]);
    });

    it("cover the text once, whatever the spans are", () => {
        let seed = 7;
        const next = (below: number): number => (seed = (seed * 48_271) % 2_147_483_647) % below;
        for (let round = 0; round < 300; round++) {
            const length = next(40);
            const spans = Array.from({ length: next(9) }, () => ({ start: next(45) - 2, end: next(45) - 2 }));
            const segments = segmentsOf(length, spans);
            expect(segments.map((segment) => segment.end - segment.start).reduce((a, b) => a + b, 0)).toBe(length);
            for (let unit = 0; unit < length; unit++) {
                const segment = segments.find(({ start, end }) => start <= unit && unit < end)!;
                const covering = spans
                    .map((span, i) => ({ ...span, i }))
                    .filter(({ start, end }) => start >= 0 && end <= length && start <= unit && unit < end)
                    .map(({ i }) => i);
                expect([...segment.spans].sort()).toEqual(covering.sort());
            }
            const bare = Array.from({ length }, (_, unit) => unit).filter(
                (unit) => segments.find(({ start, end }) => start <= unit && unit < end)!.spans.length === 0,
            );
            expect(uncovered(length, spans)).toBe(bare.length);
        }
    });

    it("that are damaged are left out", () => {
        expect(segmentsOf(5, [{ start: 3, end: 9 }])).toEqual([{ start: 0, end: 5, spans: [], begins: [] }]);
        expect(segmentsOf(0, [{ start: 0, end: 0 }])).toEqual([]);
    });
});

describe("the ledger's address", () => {
    it("holds what is asked and comes back", () => {
        const text =
            "#/ledger?kind=Imaging&verdict=unchecked&by=Kim%20Jong%20Un&since=2023-01-01&until=2023-12-31&day=2023-11-21&page=3";
        const state = ledgerState(parseRoute(text));
        expect(state.by).toBe("Kim Jong Un");
        expect(yearOf(state)).toBe(2023);
        expect(ledgerAddress(state)).toBe(text);
    });

    it("leaves out what means nothing", () => {
        const state = ledgerState(parseRoute("#/ledger?kind=toString&verdict=maybe&since=2023-02-30&page=-1&day=x"));
        expect(state).toEqual({ ...noFilter, day: null, page: 1 });
        expect(isFiltered(filterOf(state))).toBe(false);
        expect(ledgerAddress(state)).toBe("#/ledger");
        expect(yearOf({ ...noFilter, since: "2023-01-01", until: "2024-12-31" })).toBeNull();
    });
});

describe("the timeline's axis", () => {
    const days = ["1998-08-31", "2012-04-13", "2012-12-12", "2023-05-31", "2023-11-21", "2024-05-27"];
    const axis = timelineAxis(days, 100, 1_000, null);

    it("has the days in order, inside its ends, and years without events as breaks", () => {
        const xs = days.map((day) => axis.x(parseTime(day)));
        expect([...xs].sort((a, b) => a - b)).toEqual(xs);
        expect(Math.min(...xs)).toBeGreaterThan(100);
        expect(Math.max(...xs)).toBeLessThan(1_000);
        expect(axis.breaks.map((part) => part.years)).toEqual([13, 10]);
        expect(axis.parts.map((part) => part.year)).toEqual([1998, 2012, 2023, 2024]);
        expect(axis.parts.at(-1)!.x1).toBeCloseTo(1_000, 6);
    });

    it("gives a year that is asked for the whole room", () => {
        const year = timelineAxis(["2023-05-31"], 0, 365, { since: "2023-01-01", until: "2023-12-31" });
        expect(year.x(parseTime("2023-05-31"))).toBeCloseTo(150, 6);
        expect(monthsOf(year.parts[0]).map(({ name }) => name)[4]).toBe("May");
        expect(timelineAxis([], 0, 10, null).x(0)).toBe(0);
    });

    it("lets no label overlap another", () => {
        const rows = labelRows(
            [
                { x: 0, width: 50 },
                { x: 10, width: 50 },
                { x: 20, width: 50 },
                { x: 70, width: 50 },
            ],
            2,
            500,
        );
        expect(rows).toEqual([0, 1, null, 0]);
    });
});

describe("words of the ledger", () => {
    it("say who says it, how, and when", () => {
        const attribution = { by: "Kim Jong Un", through: "KCNA" };
        expect(saying({ polarity: "Asserted", modality: "Will", attribution })).toBe(
            "announced by Kim Jong Un, through KCNA",
        );
        expect(saying({ polarity: "Denied", modality: "Did", attribution: { by: null, through: null } })).toBe(
            "denied by the text itself",
        );
        expect(dayRange("2024-01-01", "2024-12-31", "By")).toBe("by 2024-12-31");
        const span = {
            from: "2023-11-27",
            to: "2023-11-27",
            fromTime: "23:36:25",
            toTime: null,
            zone: "Asia/Pyongyang",
        };
        expect(claimTime({ when: { text: "Monday", role: "During", certainty: "Pinned", span } })).toBe(
            "2023-11-27 23:36:25 Asia/Pyongyang (“Monday”, pinned)",
        );
        expect(publishedDays({ earliest: "1957-10-04", latest: "2099-12-31", why: "", isDay: false })).toBe(
            "not known",
        );
    });

    it("call a text what it is", () => {
        expect(typeOfFile("a.HTM", "")).toBe("text/html");
        expect(typeOfFile("a.warc", "")).toBe("application/octet-stream");
        expect(typeOfPaste("  <!DOCTYPE html><p>x")).toBe("text/html;charset=utf-8");
        expect(typeOfPaste("<3 is no mark")).toBe("text/plain;charset=utf-8");
    });
});
