/** Work items along x, y, z. */
export type Items = number | readonly [number] | readonly [number, number]
    | readonly [number, number, number];

export interface Options {
  /** A device to share; one is opened, and closed with the module, unless given. */
  device?: GPUDevice;
  powerPreference?: GPUPowerPreference;
}

/** What Java code threw: `name` is the class of the exception, `file` and `line` say where. */
export class JavaError extends Error {
  readonly file: string;
  readonly line: number;
  /** The work item of a kernel that threw. */
  readonly workItem?: number;
}
