// What the server says of a place: windows of the satellites, their passes, and the gaps between.

import {
    analyse,
    read,
    type FindPassesResult,
    type NoticeResult,
    type PredictedPass,
    type SatelliteDetail,
    type WatchedSatellite,
} from "../api";
import { analyseLong } from "../jobs";
import { day, iso, parseTime } from "../time";
import type { DayBar, DayGap } from "../charts/day-rows";
import type { SiteState } from "./site-state";

export interface SiteAnswer {
    notice: NoticeResult;
    /** Passes above 10°, of chosen satellites only. */
    passes: { satellite: number; name: string; passes: PredictedPass[] }[];
    watched: WatchedSatellite[];
    start: number;
}

/** The place as requests take it. */
export function placeOf(state: SiteState): unknown {
    const place = state.place!;
    return {
        name: place.name,
        position: { latitudeDeg: place.latitudeDeg, longitudeDeg: place.longitudeDeg, heightM: 0 },
    };
}

/** Asks for all of a list. */
export async function askSite(
    state: SiteState,
    list: number[],
    start: number,
    progress: (ratio: number) => void,
    signal: AbortSignal,
): Promise<SiteAnswer> {
    const span = [iso(start), iso(start + state.days * day)];
    const all = (await read<{ satellites: WatchedSatellite[] }>("watch-list", {}, signal)).satellites;
    const watched =
        list.length === 0
            ? all
            : await Promise.all(
                  list.map(
                      async (number) =>
                          all.find((w) => w.catalogueNumber === number) ?? (await described(number, start, signal)),
                  ),
              );
    const place = placeOf(state);
    const [notice, passes] = await Promise.all([
        analyseLong<NoticeResult>(
            "notice",
            { place, watchList: watched, span, opticalOffNadirMaxDeg: state.offNadirMaxDeg },
            progress,
            signal,
        ),
        Promise.all(
            list.map(async (satellite) => {
                const result = await analyse<FindPassesResult>(
                    "passes",
                    { satellite, place, span, elevationMinDeg: 10 },
                    signal,
                );
                return { satellite, name: nameIn(watched, satellite), passes: result.passes };
            }),
        ),
    ]);
    return { notice, passes, watched, start };
}

/** How a list is called. */
export function nameOf(list: number[], answer: SiteAnswer): string {
    return list.length === 0
        ? "the watch list that ships"
        : list.map((number) => nameIn(answer.watched, number)).join(", ");
}

/** Gaps as the chart takes them. */
export function gapsOf({ notice }: SiteAnswer): DayGap[] {
    return notice.gaps.map((gap) => ({ from: parseTime(gap.start), to: parseTime(gap.end), isSafe: gap.isSafe }));
}

/** A satellite that is on no list: what it carries is not known. */
async function described(number: number, at: number, signal: AbortSignal): Promise<WatchedSatellite> {
    const detail = await read<SatelliteDetail>(`satellites/${number}`, { at: iso(at) }, signal);
    return {
        catalogueNumber: number,
        name: detail.satellite.name,
        country: detail.satellite.country,
        sensor: "Unknown",
    };
}

function nameIn(watched: WatchedSatellite[], satellite: number): string {
    return watched.find((w) => w.catalogueNumber === satellite)?.name ?? String(satellite);
}

const kindOf = { Optical: "light", Radar: "radar", Unknown: "unknown" } as const;

/** Windows and passes as bars, in order of time. */
export function barsOf(answer: SiteAnswer, open: SiteState["open"]): DayBar[] {
    const isOpen = (satellite: number, from: number, to: number): boolean =>
        open !== null && open.satellite === satellite && open.at >= from && open.at <= to;
    const windows = answer.notice.windows.map((window): DayBar => {
        const [from, to] = [parseTime(window.start), parseTime(window.end)];
        const satellite = window.satellite.catalogueNumber;
        return {
            from,
            to,
            satellite,
            name: window.satellite.name ?? String(satellite),
            kind: kindOf[window.satellite.sensor],
            elevationDeg: window.view.elevationDeg,
            isOpen: isOpen(satellite, from, to),
        };
    });
    const passes = answer.passes.flatMap(({ satellite, name, passes: list }) =>
        list.map(({ pass }): DayBar => {
            const [from, to] = [parseTime(pass.aos), parseTime(pass.los)];
            return {
                from,
                to,
                satellite,
                name,
                kind: "pass",
                elevationDeg: pass.maxElevationDeg,
                isOpen: isOpen(satellite, from, to),
            };
        }),
    );
    return [...windows, ...passes].sort((a, b) => a.from - b.from);
}
