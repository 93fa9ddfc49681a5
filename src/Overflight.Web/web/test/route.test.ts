import { describe, expect, it } from "vitest";
import { numbersOf, parseRoute, routeText } from "../src/route";
import { below, onEarth, wrapped } from "../src/geo";

describe("route", () => {
    it("comes back as it was written", () => {
        const text = routeText(["claims", "white house/1"], {
            at: "2023-11-27T14:36:25Z",
            satellites: "1,2",
            none: null,
        });
        expect(text).toBe("#/claims/white%20house%2F1?at=2023-11-27T14:36:25Z&satellites=1,2");
        const route = parseRoute(text);
        expect(route.path).toEqual(["claims", "white house/1"]);
        expect(route.query.get("at")).toBe("2023-11-27T14:36:25Z");
    });

    it("takes an empty or damaged address", () => {
        expect(parseRoute("").path).toEqual([]);
        expect(parseRoute("#/claims/%E0%A4%A").path).toEqual(["claims", "%E0%A4%A"]);
        expect(numbersOf("58400,58400,x,-1,25544", 20)).toEqual([58400, 25544]);
        expect(numbersOf(null, 20)).toEqual([]);
    });
});

describe("geo", () => {
    it("finds the ground point again, also at the poles and the date line", () => {
        for (const [longitude, latitude] of [
            [0, 0],
            [-77.0365, 38.8977],
            [180, -60],
            [12, 89.9],
            [-179.99, 5],
        ]) {
            const [x, y, z] = onEarth(longitude, latitude, 515_000);
            const found = below(x, y, z);
            expect(wrapped(found[0] - longitude)).toBeCloseTo(0, 6);
            expect(found[1]).toBeCloseTo(latitude, 4);
        }
    });

    it("wraps longitudes", () => {
        expect([190, -190, 540, 0].map(wrapped)).toEqual([-170, 170, -180, 0]);
    });
});
