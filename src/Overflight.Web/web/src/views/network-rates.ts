// How fast satellites of one's own network turn, and how much they keep and send: what is stated, else what is published of
// their sensor, else what is assumed, and which of these each figure is.

/** A sensor that ships, the members that the page reads. */
export interface ShippedSensor {
    name: string;
    agility: { slewRateRadPerS: number | null; slewAccelerationRadPerS2: number | null; settlingS: number | null };
    unsourcedFigures: string[];
}

export const rateKeys = [
    "slew",
    "acceleration",
    "settling",
    "memory",
    "imaging",
    "downlink",
    "received",
    "processing",
] as const;
export type RateKey = (typeof rateKeys)[number];

/** What is stated of them; the rest is published or assumed. */
export type Rates = Partial<Record<RateKey, number>>;

export interface Rate {
    key: RateKey;
    /** In a scenario file. */
    yaml: string;
    label: string;
    group: "turning" | "data" | "station";
    low: number;
    high: number;
    assumed: number;
}

export const rates: readonly Rate[] = [
    { key: "slew", yaml: "slew-deg-per-s", label: "Turns, °/s", group: "turning", low: 1e-4, high: 90, assumed: 1.5 },
    {
        key: "acceleration",
        yaml: "slew-acceleration-deg-per-s2",
        label: "Speeds up, °/s²",
        group: "turning",
        low: 1e-6,
        high: 90,
        assumed: 0.5,
    },
    { key: "settling", yaml: "settling-s", label: "Settles, s", group: "turning", low: 0, high: 3_600, assumed: 5 },
    { key: "memory", yaml: "memory-gbit", label: "Memory, Gbit", group: "data", low: 1e-3, high: 1e8, assumed: 64 },
    {
        key: "imaging",
        yaml: "imaging-mbit-per-s",
        label: "Imaging, Mbit/s",
        group: "data",
        low: 0,
        high: 1e7,
        assumed: 100,
    },
    {
        key: "downlink",
        yaml: "downlink-mbit-per-s",
        label: "Sends, Mbit/s",
        group: "data",
        low: 1e-3,
        high: 1e7,
        assumed: 100,
    },
    {
        key: "received",
        yaml: "rate-mbit-per-s",
        label: "Receives, Mbit/s",
        group: "station",
        low: 1e-3,
        high: 1e7,
        assumed: 100,
    },
    {
        key: "processing",
        yaml: "processing-min",
        label: "Ready after, min",
        group: "station",
        low: 0,
        high: 100_000,
        assumed: 30,
    },
];

export type Origin = "stated" | "published" | "unsourced" | "assumed";

export interface TakenRate {
    rate: Rate;
    value: number;
    origin: Origin;
}

/** In which sensor file's key a figure of turning is published. */
const published: Partial<Record<RateKey, { key: string; of(agility: ShippedSensor["agility"]): number | null }>> = {
    slew: { key: "slew_rate_deg_s", of: (agility) => inDegrees(agility.slewRateRadPerS) },
    acceleration: { key: "slew_acceleration_deg_s2", of: (agility) => inDegrees(agility.slewAccelerationRadPerS2) },
    settling: { key: "settling_s", of: (agility) => agility.settlingS },
};

/** To six digits, which is how it was written before it became radians. */
const inDegrees = (radians: number | null): number | null =>
    radians === null ? null : Number(((radians * 180) / Math.PI).toPrecision(6));

/** All figures, each with where it comes from. */
export function takenRates(stated: Rates, sensor: ShippedSensor | null): TakenRate[] {
    return rates.map((rate): TakenRate => {
        const own = stated[rate.key];
        if (own !== undefined) {
            return { rate, value: own, origin: "stated" };
        }
        const source = published[rate.key];
        const known = source && sensor ? source.of(sensor.agility) : null;
        return known !== null && source
            ? { rate, value: known, origin: sensor!.unsourcedFigures.includes(source.key) ? "unsourced" : "published" }
            : { rate, value: rate.assumed, origin: "assumed" };
    });
}

const groups: Record<Rate["group"], string> = {
    turning: "Turning",
    data: "Memory and data rates",
    station: "Stations",
};

const origins: Record<Origin, (sensor: string, group: Rate["group"]) => string> = {
    stated: () => "as stated",
    published: (sensor) => `published of ${sensor}`,
    unsourced: (sensor) => `told of ${sensor}, the source not seen again`,
    assumed: (_, group) =>
        group === "turning"
            ? "assumed, as of the announced DPRK network: so fast because six places within 150 s were claimed"
            : "assumed, as of the announced DPRK network: nothing is published",
};

/** "Turning: Turns 4.5 °/s, Speeds up 2.5 °/s² (told of WorldView-1, the source not seen again); …", group by group. */
export function originsOf(taken: readonly TakenRate[], sensor: string): { group: Rate["group"]; words: string }[] {
    return (Object.keys(groups) as Rate["group"][]).map((group) => {
        const parts = taken.filter((one) => one.rate.group === group);
        const kinds = [...new Set(parts.map((one) => one.origin))];
        const words = kinds.map((origin) => {
            const figures = parts.filter((one) => one.origin === origin).map(figureText);
            return `${figures.join(", ")} (${origins[origin](sensor, group)})`;
        });
        return { group, words: `${groups[group]}: ${words.join("; ")}.` };
    });
}

/** "settles 5 s". */
function figureText({ rate, value }: TakenRate): string {
    const [word, unit] = rate.label.split(", ");
    return `${word.toLowerCase()} ${value} ${unit}`;
}

/** Lines of a scenario file. What is published of a sensor the engine takes from there. */
export function rateLines(taken: readonly TakenRate[], groupsWanted: readonly Rate["group"][]): string[] {
    return taken
        .filter((one) => groupsWanted.includes(one.rate.group))
        .filter(({ origin }) => origin === "stated" || origin === "assumed")
        .map(({ rate, value }) => `${rate.yaml}: ${value}`);
}
