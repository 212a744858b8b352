/** The little of WebAssembly that is used: Node has it, and the types of Node 20 do not. */
declare namespace WebAssembly {
  interface Module {
    readonly [Symbol.toStringTag]: string;
  }
  const Module: new (bytes: Uint8Array) => Module;
  class Instance {
    constructor(
      module: Module,
      imports?: Readonly<Record<string, Readonly<Record<string, Memory>>>>,
    );
    readonly exports: Readonly<Record<string, unknown>>;
  }
  class Memory {
    /** @param initial pages of 64 kB */
    constructor({ initial }: { readonly initial: number });
    readonly buffer: ArrayBuffer;
  }
}
