// What is to be drawn, the same for the globe and the flat map.

/** A satellite that was chosen, at the time shown. */
export interface ShownSatellite {
    number: number;
    name: string;
    /** Index into the palette. */
    colour: number;
    isSelected: boolean;
    /** Fixed to the Earth, metres; null where the elements give none. */
    position: [number, number, number] | null;
    /** x, y, z after another: where it was, and where it will be. */
    past: Float64Array;
    future: Float64Array;
}

export interface ShownPlace {
    name: string;
    longitudeDeg: number;
    latitudeDeg: number;
    isMain: boolean;
}

/** A line from a satellite to the ground. */
export interface SightLine {
    from: [number, number, number];
    longitudeDeg: number;
    latitudeDeg: number;
}

/** The edge of what a satellite has in sight, or of what its camera reaches. */
export interface ShownRing {
    /** x, y, z after another, on the ground, fixed to the Earth. */
    points: Float64Array;
    colour: number;
    isReach: boolean;
}

/** A cell of a coverage map, degrees. */
export interface ShownCell {
    west: number;
    south: number;
    east: number;
    north: number;
    /** Which colour of the ramp. */
    level: number;
}

export interface Picture {
    /** Where the Sun stands overhead, degrees; null while not known. */
    sun: [number, number] | null;
    satellites: ShownSatellite[];
    /** All other satellites: x, y, z after another, not-a-number where there is none. */
    dots: Float64Array | null;
    dotNumbers: Float64Array | null;
    places: ShownPlace[];
    lines: SightLine[];
    rings: ShownRing[];
    /** Of a coverage map; another array where the cells or their colours are others. */
    cells: readonly ShownCell[];
    marked: ShownCell | null;
}

/** Something that shows pictures. */
export interface Stage {
    readonly element: HTMLElement;
    show(picture: Picture): void;
    /** Turns a point of the Earth to the middle. */
    centre(longitudeDeg: number, latitudeDeg: number): void;
    /** Milliseconds the last picture took to draw. */
    readonly frameMs: number;
    dispose(): void;
}

export interface StageEvents {
    onSatellite?(satellite: number): void;
    onPlace?(longitudeDeg: number, latitudeDeg: number): void;
    /** Where a pointer that is not pressed stands, by longitude and latitude; null where it left the map. */
    onHover?(place: [number, number] | null): void;
}

export const noPicture: Picture = {
    sun: null,
    satellites: [],
    dots: null,
    dotNumbers: null,
    places: [],
    lines: [],
    rings: [],
    cells: [],
    marked: null,
};

/** Colours of chosen satellites, by index: as style sheets have them. */
export const colourCount = 8;

/** Colours of the ramp of coverage maps. */
export const levelCount = 8;

/** Colours of the theme that is on now. */
export function themeColours(): Record<string, string> {
    const style = getComputedStyle(document.documentElement);
    const names = [
        "map-sea",
        "map-land",
        "map-border",
        "map-grid",
        "map-night",
        "map-dot",
        "map-ink",
        "map-halo",
        "accent",
        ...Array.from({ length: colourCount }, (_, i) => `track-${i}`),
        ...Array.from({ length: levelCount }, (_, i) => `ramp-${i}`),
    ];
    return Object.fromEntries(names.map((name) => [name, style.getPropertyValue(`--${name}`).trim()]));
}
