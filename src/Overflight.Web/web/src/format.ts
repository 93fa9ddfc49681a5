// How numbers are written. Figures come from the server; nothing is computed here.

import { day, second, span } from "./time";

/** "69.6°". */
export function degrees(value: number, digits = 1): string {
    const text = value.toFixed(digits);
    return `${Number(text) === 0 ? (0).toFixed(digits) : text.replace("-", "−")}°`;
}

/** "548 km", "12.4 km", "820 m". */
export function distance(metres: number): string {
    const size = Math.abs(metres);
    if (size < 1_000) {
        return `${metres.toFixed(size < 10 ? 1 : 0)} m`;
    }
    return `${grouped(metres / 1_000, size < 100_000 ? 1 : 0)} km`;
}

/** "38.71° N, 75.01° W". */
export function position(latitudeDeg: number, longitudeDeg: number, digits = 2): string {
    const north = `${Math.abs(latitudeDeg).toFixed(digits)}° ${latitudeDeg < 0 ? "S" : "N"}`;
    const east = `${Math.abs(longitudeDeg).toFixed(digits)}° ${longitudeDeg < 0 ? "W" : "E"}`;
    return `${north}, ${east}`;
}

/** "12,345". */
export function grouped(value: number, digits = 0): string {
    return value.toLocaleString("en-GB", { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** Age of elements in days: "8.5 days old"; "from 8.5 days later" where they were propagated back. */
export function elementAge(days: number): string {
    const size = Math.abs(days);
    const text = size < 1 ? span(size * day) : `${size.toFixed(1)} days`;
    return days < 0 ? `from ${text} later` : `${text} old`;
}

/** "±18.8 s". */
export function plusMinus(seconds: number): string {
    return `±${span(seconds * second)}`;
}

/** "0.3 %"; what is not all is never "100 %". */
export function percent(ratio: number): string {
    const value = ratio * 100;
    if (value < 100 && value >= 99.5) {
        return "> 99.5 %";
    }
    return `${value > 0 && value < 0.1 ? "< 0.1" : value.toFixed(value < 10 ? 1 : 0)} %`;
}
