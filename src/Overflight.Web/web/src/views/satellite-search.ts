// Satellites by name, number or country, as fields that find them ask for.

import { read, type SatellitePage, type SatelliteRow } from "../api";

/** What a search by country finds, said with what it finds, and where it finds nothing. */
export const countryWords =
    "Element sets do not say whose a satellite is: by country are found those of the watch list that ships, and those whose " +
    "name tells it, as Yaogan, Kosmos or Landsat.";

export async function findSatellites(
    query: string,
    signal: AbortSignal,
): Promise<{ items: SatelliteRow[]; total: number; note: string | null }> {
    const page = await read<SatellitePage>("satellites", { query, pageSize: 20 }, signal);
    return {
        items: page.satellites,
        total: page.total,
        note: isByCountry(query, page.satellites) ? countryWords : null,
    };
}

/** Whether a search can only have meant a country. */
export function isByCountry(query: string, found: readonly Pick<SatelliteRow, "name" | "country">[]): boolean {
    const wanted = query.trim().toLowerCase();
    return (
        found.length > 0 &&
        found.every(
            ({ name, country }) => country?.toLowerCase().includes(wanted) && !name?.toLowerCase().includes(wanted),
        )
    );
}
