import { describe, expect, it } from "vitest";
import { iso, localTime, offsetName, parseTime, span, utc, zoneOffset } from "../src/time";

describe("time", () => {
    const claimed = Date.UTC(2023, 10, 27, 14, 36, 25);

    it.each([
        ["2023-11-27T14:36:25Z", claimed],
        ["2023-11-27 14:36:25", claimed],
        ["2023-11-27 14:36:25 UTC", claimed],
        ["2023-11-27T14:36:25.250000Z", claimed + 250],
        ["2023-11-27", Date.UTC(2023, 10, 27)],
        ["2016-12-31T23:59:60Z", Date.UTC(2017, 0, 1)],
    ])("reads %s", (text, expected) => expect(parseTime(text)).toBe(expected));

    it.each(["", "now", "2023-13-01", "2023-02-30", "2023-11-27T25:00Z", "2023-11-27T14:36:25+09:00"])(
        "refuses '%s'",
        (text) => expect(parseTime(text)).toBeNaN(),
    );

    it("writes whole seconds, rounded", () => {
        expect(iso(claimed + 400)).toBe("2023-11-27T14:36:25Z");
        expect(utc(claimed + 600)).toBe("2023-11-27 14:36:26 UTC");
        expect(utc(Date.UTC(2023, 11, 31, 23, 59, 59, 900))).toBe("2024-01-01 00:00:00 UTC");
    });

    it("knows zones by offset and by name, with summer time", () => {
        expect(zoneOffset("UTC+09:00 (Pyongyang)", claimed)).toBe(540);
        expect(zoneOffset("UTC", claimed)).toBe(0);
        expect(zoneOffset("America/New_York", claimed)).toBe(-300);
        expect(zoneOffset("America/New_York", Date.UTC(2023, 6, 1))).toBe(-240);
        expect(zoneOffset("Nowhere/Land", claimed)).toBeNull();
        expect(offsetName(-210)).toBe("UTC−03:30");
    });

    it("tells local time with the date where it differs, and by the Sun where no zone is known", () => {
        expect(localTime(claimed, { zone: "UTC+09:00 (Pyongyang)", longitudeDeg: 125.7 }, true)).toBe(
            "23:36:25 UTC+09:00",
        );
        expect(localTime(claimed + 3_600_000, { zone: "UTC+09:00", longitudeDeg: 0 })).toBe(
            "2023-11-28 00:36 UTC+09:00",
        );
        expect(localTime(claimed, { zone: null, longitudeDeg: -76.29 })).toBe("≈ 09:31 by the Sun");
    });

    it("writes spans in the unit that fits", () => {
        expect([8_400, 95_000, 500_000, 7_500_000, 8.5 * 86_400_000].map(span)).toEqual([
            "8.4 s",
            "95 s",
            "8 min 20 s",
            "2 h 05 min",
            "8.5 days",
        ]);
    });
});
