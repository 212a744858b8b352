/** The little of WebAssembly that is used: Node has it, and the types of Node 20 do not. */
declare namespace WebAssembly {
  interface Module {
    readonly [Symbol.toStringTag]: string;
  }
  const Module: new (bytes: Uint8Array) => Module;
  class Instance {
    constructor(
      module: Module,
      imports?: Readonly<Record<string, Readonly<Record<string, Memory<ArrayBufferLike>>>>>,
    );
    readonly exports: Readonly<Record<string, unknown>>;
  }
  class Memory<B extends ArrayBufferLike = ArrayBuffer> {
    /** Sizes are in pages of 64 kB. What is shared can be used by all threads, and only such memory is made here. */
    constructor(descriptor: {
      readonly initial: number;
      readonly maximum: number;
      readonly shared: true;
    });
    /** As large as the memory was when it was asked for. */
    readonly buffer: B;
    /**
     * Makes it larger by so many pages.
     * @throws RangeError when there is no room
     */
    grow(pages: number): number;
  }
}
