
/** Moves messages between objects and bytes; the bytes are those of the Java codec. */
export interface Codec<M> {
  readonly name: string;
  readonly typeId: number;
  readonly byteSize: number;
  readonly layoutHash: string;
  encode(view: DataView, offset: number, message: M): void;
  decode(view: DataView, offset: number): M;
}

export interface AnyActor {
  readonly state: 'ACTIVE' | 'DEACTIVATED' | 'TERMINATED';
  activate(): void;
  deactivate(): void;
  terminate(): void;
  telemetry(): {processed: number, failed: number, undelivered: number, queueDepth: number};
}
