// Times are milliseconds since 1970 UTC, as browsers count them (without leap seconds); the server's are ISO 8601.

export const second = 1_000;
export const minute = 60 * second;
export const hour = 60 * minute;
export const day = 24 * hour;

const pad = (value: number, length = 2): string => String(value).padStart(length, "0");

/** Reads an ISO 8601 time in UTC, or a date, or "2023-11-27 14:36"; NaN where it is none. */
export function parseTime(text: string): number {
    const match = /^\s*(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(\.\d+)?)?)?\s*(?:Z|UTC)?\s*$/i.exec(text);
    if (!match) {
        return NaN;
    }
    const [year, month, date, hours, minutes, seconds] = match.slice(1, 7).map((part) => Number(part ?? 0));
    if (month < 1 || month > 12 || date < 1 || hours > 23 || minutes > 59 || seconds > 60) {
        return NaN;
    }
    const midnight = Date.UTC(year, month - 1, date);
    if (new Date(midnight).getUTCDate() !== date) {
        return NaN; // 30 February
    }
    return midnight + hours * hour + minutes * minute + seconds * second + Math.round(Number(match[7] ?? 0) * second);
}

/** ISO 8601 in whole seconds, as the server takes it. */
export function iso(time: number): string {
    return new Date(Math.round(time / second) * second).toISOString().replace(".000Z", "Z");
}

/** "2023-11-27". */
export function utcDate(time: number): string {
    return new Date(time).toISOString().slice(0, 10);
}

/** "14:36:25". */
export function utcClock(time: number, withSeconds = true): string {
    const rounded = Math.round(time / second) * second;
    return new Date(rounded).toISOString().slice(11, withSeconds ? 19 : 16);
}

/** "2023-11-27 14:36:25 UTC". */
export function utc(time: number, withSeconds = true): string {
    const rounded = Math.round(time / second) * second;
    return `${utcDate(rounded)} ${utcClock(rounded, withSeconds)} UTC`;
}

/** The offset of a zone at a time in minutes: of "UTC+09:00 (Pyongyang)" or of an IANA name; null where unknown. */
export function zoneOffset(zone: string, time: number): number | null {
    const fixed = /^(?:UTC|GMT)(?:([+-])(\d\d?)(?::?(\d\d))?)?(?:\s|$|\()/.exec(zone + " ");
    if (fixed) {
        const size = Number(fixed[2] ?? 0) * 60 + Number(fixed[3] ?? 0);
        return fixed[1] === "-" ? -size : size;
    }
    try {
        const parts = new Intl.DateTimeFormat("en-GB", { timeZone: zone, timeZoneName: "longOffset" }).formatToParts(
            time,
        );
        const name = parts.find((part) => part.type === "timeZoneName")?.value;
        return name ? zoneOffset(name, time) : null;
    } catch {
        return null;
    }
}

/** "UTC+09:00". */
export function offsetName(minutes: number): string {
    const size = Math.abs(minutes);
    return `UTC${minutes < 0 ? "−" : "+"}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}

/** How a place tells the time: in its zone, or, where none is known, by the Sun, as its longitude has it. */
export interface LocalTime {
    zone: string | null;
    longitudeDeg: number;
}

/** "23:36 UTC+09:00", with the date where it is another than in UTC; "≈ 09:30 by the Sun" where no zone is known. */
export function localTime(time: number, place: LocalTime, withSeconds = false): string {
    const offset = place.zone ? zoneOffset(place.zone, time) : null;
    const minutes = offset ?? Math.round(place.longitudeDeg * 4);
    const there = time + minutes * minute;
    const date = utcDate(there) === utcDate(time) ? "" : `${utcDate(there)} `;
    return offset === null
        ? `≈ ${date}${utcClock(there, false)} by the Sun`
        : `${date}${utcClock(there, withSeconds)} ${offsetName(offset)}`;
}

/** "2 h 05 min", "8 min 20 s", "12.4 s", "3.2 days". */
export function span(ms: number): string {
    const size = Math.abs(ms);
    if (size < 100 * second) {
        return `${(size / second).toFixed(size < 10 * second ? 1 : 0)} s`;
    }
    if (size < 100 * minute) {
        const whole = Math.round(size / second);
        return `${Math.floor(whole / 60)} min ${pad(whole % 60)} s`;
    }
    if (size < 2 * day) {
        const whole = Math.round(size / minute);
        return `${Math.floor(whole / 60)} h ${pad(whole % 60)} min`;
    }
    return `${(size / day).toFixed(1)} days`;
}
