import { describe, expect, it } from "vitest";
import { isByCountry } from "../src/views/satellite-search";

describe("a search for satellites", () => {
    it("is by country where only the countries of what it found have the words", () => {
        const found = [
            { name: "YAOGAN-2", country: "China" },
            { name: "GAOFEN-1", country: "China" },
        ];
        expect(isByCountry(" china", found)).toBe(true);
        expect(isByCountry("china", [...found, { name: "CHINASAT 9", country: null }])).toBe(false);
        expect(isByCountry("yaogan", found.slice(0, 1))).toBe(false);
        expect(isByCountry("china", [])).toBe(false);
    });
});
