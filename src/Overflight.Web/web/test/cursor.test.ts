import { describe, expect, it } from "vitest";
import { nearestOf, steppedTo } from "../src/charts/cursor";
import { withChosen } from "../src/views/fields";

describe("the cursor of a chart", () => {
    it("goes to the nearest point, the first of two as near", () => {
        expect(nearestOf([0, 10, 20], 14)).toBe(1);
        expect(nearestOf([0, 10, 20], 15)).toBe(1);
        expect(nearestOf([0, 10, 20], 99)).toBe(2);
    });

    it("stops at the ends", () => {
        expect(steppedTo(3, -10, 20)).toBe(0);
        expect(steppedTo(18, 5, 20)).toBe(19);
        expect(steppedTo(4, 1, 20)).toBe(5);
    });
});

describe("choices of numbers", () => {
    it("have the chosen one among them, once and in order", () => {
        expect(withChosen([1, 4, 7], 5)).toEqual([1, 4, 5, 7]);
        expect(withChosen([1, 4, 7], 4)).toEqual([1, 4, 7]);
    });
});
