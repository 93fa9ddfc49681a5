// What the server answers: docs/concepts/web.md. The records are those of the analyses.

import { sessionEnded, tokenHeader } from "./session";

export interface Geodetic {
    latitudeDeg: number;
    longitudeDeg: number;
    heightM: number;
}
export interface NamedPlace {
    name: string;
    position: Geodetic;
}

export interface SatelliteRow {
    satellite: number;
    name: string | null;
    country: string | null;
    sensor: string | null;
    sets: number;
    firstEpoch: string;
    lastEpoch: string;
}
export interface SatellitePage {
    total: number;
    page: number;
    pageSize: number;
    satellites: SatelliteRow[];
}

export interface ElementsUsed {
    name: string | null;
    catalogueNumber: number;
    elementsEpoch: string;
    elementsAgeDays: number;
    uncertaintyS: number;
    crossTrackUncertaintyM: number;
    isPositionKnown: boolean;
    origin: { source: string; line: number; retrieved: string | null };
}
export interface SatelliteDetail {
    satellite: SatelliteRow;
    at: string;
    objectId: string | null;
    used: ElementsUsed;
}

export interface ViewGeometry {
    azimuthDeg: number;
    elevationDeg: number;
    rangeM: number;
    offNadirDeg: number;
    incidenceDeg: number;
    sunElevationDeg: number;
    isSatelliteSunlit: boolean;
}

export interface LocateResult {
    status: string;
    below: Geodetic | null;
    isSunlit: boolean | null;
    view: ViewGeometry | null;
    elements: ElementsUsed;
    itrf: { position: { vectorM: [number, number, number] } } | null;
}

export interface Pass {
    aos: string;
    tca: string;
    los: string;
    aosView: ViewGeometry;
    tcaView: ViewGeometry;
    losView: ViewGeometry;
    maxElevationDeg: number;
}
export interface PredictedPass {
    pass: Pass;
    elements: ElementsUsed;
}
export interface FindPassesResult {
    passes: PredictedPass[];
    snapshotDigest: string;
}

export interface WatchedSatellite {
    catalogueNumber: number;
    name: string | null;
    country: string | null;
    sensor: "Optical" | "Radar" | "Unknown";
}
export interface NoticeWindow {
    satellite: WatchedSatellite;
    start: string;
    end: string;
    view: ViewGeometry;
    elements: ElementsUsed;
    confidenceRatio: number;
    confidence: string;
}
export interface NoticeGap {
    start: string;
    end: string;
    confidenceRatio: number;
    unknown: number[];
    isSafe: boolean;
}
export interface SatelliteLeftOut {
    satellite: number;
    name: string | null;
    reason: string;
}
export interface NoticeResult {
    windows: NoticeWindow[];
    gaps: NoticeGap[];
    leftOut: SatelliteLeftOut[];
    groundErrorM: number;
    snapshotDigest: string;
}

export type Verdict = "Supported" | "Contradicted" | "Undetermined";

export interface Claim {
    id: string;
    satellite: number;
    subject: string;
    places: NamedPlace[];
    meaning: "Taken" | "Received";
    time: {
        from: string;
        to: string;
        precisionS: number;
        asStated: string | null;
        zone: string | null;
        isWindow: boolean;
    };
    source: { title: string; url: string | null; speaker: string | null };
    station: NamedPlace | null;
    visible: string | null;
    wording: string | null;
}
export interface PlaceCheck {
    place: NamedPlace;
    finding: Verdict;
    reasons: string[];
    pass: Pass | null;
    claimedInstant: string;
    atClaim: ViewGeometry | null;
    differenceS: number | null;
}
export interface ClaimFinding {
    id: string;
    finding: Verdict;
    reasons: string[];
    doesNotShow: string[];
    claim: Claim;
    pass: Pass | null;
    atClaim: ViewGeometry | null;
    differenceS: number | null;
    uncertaintyS: number | null;
    crossTrackUncertaintyM: number | null;
    chanceRatio: number | null;
    elementsEpoch: string | null;
    elementsAgeDays: number | null;
    places: PlaceCheck[];
    station: { station: NamedPlace; isAssumed: boolean; contact: Pass | null; atClaim: ViewGeometry | null } | null;
    snapshotDigest: string;
}
export interface CheckedClaim {
    request: { claim: Claim; elevationMinDeg: number };
    finding: ClaimFinding;
}
export interface CheckedClaims {
    claims: CheckedClaim[];
}

export interface Place {
    name: string;
    kind: string;
    country: string;
    position: Geodetic;
    zone: string;
    source: string;
}
export interface PlaceList {
    total: number;
    places: Place[];
}

export interface FollowedView {
    instant: string;
    below: Geodetic;
    view: ViewGeometry;
}
export interface FollowViewResult {
    elements: ElementsUsed;
    views: FollowedView[];
}
export interface SunPoint {
    instant: string;
    latitudeDeg: number;
    longitudeDeg: number;
}
export interface FollowSunResult {
    points: SunPoint[];
}

export interface CoverageFigures {
    coveredRatio: number;
    seenRatio: number;
    seenMinRatio: number;
    accessMeanCount: number;
    gapMeanS: number;
    gap95S: number;
    gapMaxS: number;
    responseMeanS: number;
}
export interface MappedCell {
    cell: {
        point: Geodetic;
        sizeM2: number;
        westDeg: number;
        southDeg: number;
        eastDeg: number;
        northDeg: number;
    };
    figures: {
        accessCount: number;
        firstSeen: string | null;
        seenRatio: number;
        gapCount: number;
        gapMeanS: number;
        gap95S: number;
        gapMaxS: number;
        responseMeanS: number;
    };
}
export interface CoverageResult {
    sizeM2: number;
    cellCount: number;
    cellSizeM: number;
    figures: CoverageFigures;
    cells: MappedCell[];
    leftOut: SatelliteLeftOut[];
    snapshotDigest: string;
}

/** What went wrong and how to mend it (RFC 9457). */
export class Problem extends Error {
    constructor(
        readonly status: number,
        readonly title: string,
        readonly detail: string,
        /** The last word of its type. */
        readonly kind = "",
    ) {
        super(`${title} ${detail}`);
    }
}

async function problemOf(response: Response): Promise<Problem> {
    const fallback = new Problem(
        response.status,
        `The server answered ${response.status}.`,
        "Try again; its log says more.",
    );
    if (!response.headers.get("Content-Type")?.includes("problem+json")) {
        return fallback;
    }
    const body = (await response.json().catch(() => null)) as {
        title?: string;
        detail?: string;
        type?: string;
    } | null;
    return body
        ? new Problem(
              response.status,
              body.title ?? fallback.title,
              body.detail ?? "",
              body.type?.replace(/^urn:overflight:/, ""),
          )
        : fallback;
}

async function ask(address: string, init: RequestInit): Promise<Response> {
    let response: Response;
    try {
        response = await fetch(address, {
            credentials: "same-origin",
            ...init,
            headers: { ...(init.headers as Record<string, string>), ...tokenHeader() },
        });
    } catch (error) {
        if (error instanceof DOMException && error.name === "AbortError") {
            throw error;
        }
        throw new Problem(
            0,
            "The server does not answer.",
            "Start it (dotnet run --project src/Overflight.Web), then reload.",
        );
    }
    if (!response.ok) {
        const problem = await problemOf(response);
        if (response.status === 401 && problem.kind === "signed-out") {
            sessionEnded();
        }
        throw problem;
    }
    return response;
}

type Query = Record<string, string | number | null | undefined>;

function addressOf(path: string, query: Query): string {
    const pairs = new URLSearchParams();
    for (const [name, value] of Object.entries(query)) {
        if (value !== null && value !== undefined && value !== "") {
            pairs.set(name, String(value));
        }
    }
    const text = pairs.toString();
    return `v1/${path}${text ? `?${text}` : ""}`;
}

/** Reads something. */
export async function read<T>(path: string, query: Query = {}, signal?: AbortSignal): Promise<T> {
    const response = await ask(addressOf(path, query), {
        headers: { Accept: "application/json" },
        signal: signal ?? null,
    });
    return (await response.json()) as T;
}

/** Reads something in binary. */
export async function readBinary(path: string, query: Query, signal?: AbortSignal): Promise<ArrayBuffer> {
    const response = await ask(addressOf(path, query), {
        headers: { Accept: "application/octet-stream" },
        signal: signal ?? null,
    });
    return await response.arrayBuffer();
}

/** Sends a text or a page as it is. */
export async function sendText<T>(
    path: string,
    body: Blob | string,
    type: string,
    signal?: AbortSignal,
    query: Query = {},
): Promise<T> {
    const response = await ask(addressOf(path, query), {
        method: "POST",
        headers: { "Content-Type": type, Accept: "application/json" },
        body,
        signal: signal ?? null,
    });
    return (await response.json()) as T;
}

/** Asks an analysis. */
export async function analyse<T>(name: string, request: unknown, signal?: AbortSignal): Promise<T> {
    const response = await ask(`v1/analyses/${name}`, {
        method: "POST",
        headers: { "Content-Type": "application/json", Accept: "application/json" },
        body: JSON.stringify(request),
        signal: signal ?? null,
    });
    return (await response.json()) as T;
}

/** Sends a small record, or none; what comes back is undefined where nothing does. */
export async function send<T>(method: "POST" | "PUT" | "DELETE", path: string, body?: unknown): Promise<T> {
    const response = await ask(`v1/${path}`, {
        method,
        headers: { Accept: "application/json", ...(body === undefined ? {} : { "Content-Type": "application/json" }) },
        body: body === undefined ? null : JSON.stringify(body),
    });
    return (response.status === 204 ? undefined : await response.json()) as T;
}

/** Whether a failure only says that the answer is no longer wanted. */
export function isCancelled(error: unknown): boolean {
    return error instanceof DOMException && error.name === "AbortError";
}
