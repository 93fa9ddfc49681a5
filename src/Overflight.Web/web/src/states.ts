// Positions for drawing: blocks of states as /v1/states gives them in binary, and the curve between two of them.

/** States of satellites at even instants, fixed to the Earth. */
export interface StateBlock {
    /** Milliseconds since 1970 UTC. */
    start: number;
    step: number;
    count: number;
    satellites: Float64Array;
    /** Epochs of the element sets, milliseconds since 1970 UTC. */
    epochs: Float64Array;
    /** x, y, z in metres and their rates in m/s; that of satellite s at instant k from 6 (s count + k) on. */
    numbers: Float32Array;
}

const headerBytes = 32;
const numbersPerState = 6;

/** Reads a block: see docs/concepts/web.md. */
export function readStates(bytes: ArrayBuffer): StateBlock {
    const view = new DataView(bytes);
    const magic = bytes.byteLength >= headerBytes ? view.getUint32(0, true) : 0;
    if (magic !== 0x5453564f || view.getUint32(4, true) !== 1) {
        throw new Error("The server's states are in a form this page does not know. Reload it.");
    }
    const satellites = view.getUint32(8, true);
    const count = view.getUint32(12, true);
    return {
        start: view.getFloat64(16, true),
        step: view.getFloat64(24, true) * 1_000,
        count,
        satellites: new Float64Array(bytes, headerBytes, satellites),
        epochs: new Float64Array(bytes, headerBytes + 8 * satellites, satellites),
        numbers: new Float32Array(bytes, headerBytes + 16 * satellites, satellites * count * numbersPerState),
    };
}

/** The last instant of a block. */
export function endOf(block: StateBlock): number {
    return block.start + (block.count - 1) * block.step;
}

/** Whether a block says where its satellites are then. */
export function covers(block: StateBlock, time: number): boolean {
    return time >= block.start && time <= endOf(block);
}

/**
 * Where a satellite is at a time inside a block: the cubic through two states and their velocities (Hermite), which
 * over five minutes of a low orbit is some 200 m off, below a pixel. Not-a-number where there is no state.
 */
export function positionAt(block: StateBlock, index: number, time: number, to: Float64Array, at = 0): void {
    const steps = (time - block.start) / block.step;
    const k = Math.max(0, Math.min(block.count - 2, Math.floor(steps)));
    const a = (index * block.count + k) * numbersPerState;
    const n = block.numbers;
    if (block.count < 2) {
        to[at] = n[a];
        to[at + 1] = n[a + 1];
        to[at + 2] = n[a + 2];
        return;
    }
    const b = a + numbersPerState;
    const u = steps - k;
    const h = block.step / 1_000;
    const h00 = (1 + 2 * u) * (1 - u) * (1 - u);
    const h10 = u * (1 - u) * (1 - u) * h;
    const h01 = u * u * (3 - 2 * u);
    const h11 = u * u * (u - 1) * h;
    for (let i = 0; i < 3; i++) {
        to[at + i] = h00 * n[a + i] + h10 * n[a + 3 + i] + h01 * n[b + i] + h11 * n[b + 3 + i];
    }
}

/** The path of a satellite over a part of a block: x, y, z after another, at even steps. */
export function pathOf(block: StateBlock, index: number, from: number, to: number, step: number): Float64Array {
    const start = Math.max(from, block.start);
    const end = Math.min(to, endOf(block));
    const count = end > start ? Math.floor((end - start) / step) + 2 : 0;
    const path = new Float64Array(count * 3);
    for (let k = 0; k < count; k++) {
        positionAt(block, index, Math.min(start + k * step, end), path, 3 * k);
    }
    return path;
}
