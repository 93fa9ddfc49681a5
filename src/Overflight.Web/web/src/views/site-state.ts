// What the second view asks, as its address holds it.

import { numbersOf, routeText, type Route } from "../route";
import { day, parseTime, utcDate } from "../time";

export const watchedMax = 8;
export const spansDays = [1, 2, 4, 7, 14];

export interface SiteState {
    place: { name: string; latitudeDeg: number; longitudeDeg: number; zone: string | null } | null;
    /** Midnight UTC; null for today. */
    from: number | null;
    days: number;
    /** Satellites by number; empty for the shipped watch list. */
    satellites: number[];
    /** A second list to compare with, in the same form; null for none. */
    other: number[] | null;
    offNadirMaxDeg: number;
    /** The opened window or pass: a satellite and an instant. */
    open: { satellite: number; at: number } | null;
}

const between = (text: string | null, low: number, high: number): number | null => {
    const value = Number(text ?? NaN);
    return value >= low && value <= high ? value : null;
};

/** "watch-list" or numbers; null where nothing is said. */
function listOf(text: string | null): number[] | null {
    if (text === null) {
        return null;
    }
    const numbers = numbersOf(text, watchedMax);
    return text === "watch-list" ? [] : numbers.length > 0 ? numbers : null;
}

const listText = (list: number[]): string => (list.length === 0 ? "watch-list" : list.join(","));

export function siteState(route: Route): SiteState {
    const { query } = route;
    const latitudeDeg = between(query.get("lat"), -90, 90);
    const longitudeDeg = between(query.get("lon"), -180, 180);
    const from = parseTime(query.get("from") ?? "");
    const days = between(query.get("days"), 1, 14);
    const [satellite, at] = (query.get("open") ?? "").split("@");
    const instant = parseTime(at ?? "");
    return {
        place:
            latitudeDeg === null || longitudeDeg === null
                ? null
                : {
                      name: query.get("name") ?? "",
                      latitudeDeg,
                      longitudeDeg,
                      zone: query.get("zone"),
                  },
        from: Number.isNaN(from) ? null : Math.floor(from / day) * day,
        days: days === null ? 4 : Math.round(days),
        satellites: listOf(query.get("satellites") ?? "58400") ?? [],
        other: listOf(query.get("compare")),
        offNadirMaxDeg: between(query.get("offnadir"), 1, 90) ?? 50,
        open: Number(satellite) > 0 && !Number.isNaN(instant) ? { satellite: Number(satellite), at: instant } : null,
    };
}

export function siteAddress(state: SiteState): string {
    const { place, open } = state;
    return routeText(["site"], {
        lat: place?.latitudeDeg ?? null,
        lon: place?.longitudeDeg ?? null,
        name: place?.name || null,
        zone: place?.zone || null,
        from: state.from === null ? null : utcDate(state.from),
        days: state.days,
        satellites: listText(state.satellites),
        compare: state.other === null ? null : listText(state.other),
        offnadir: state.offNadirMaxDeg === 50 ? null : state.offNadirMaxDeg,
        open: open ? `${open.satellite}@${new Date(open.at).toISOString().slice(0, 19)}Z` : null,
    });
}
