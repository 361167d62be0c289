// What is used of the global that TypeScript knows only together with the whole of the browser's DOM.
declare namespace WebAssembly {
  interface Memory {
    readonly buffer: ArrayBuffer;
    /** By pages of 64 KiB. @throws where there is no room. */
    grow(pages: number): number;
  }
  const Memory: { prototype: Memory; new (size: { initial: number }): Memory };

  interface Module {
    readonly brand?: 'Module';
  }
  const Module: new (bytes: Uint8Array) => Module;
  function compile(bytes: Uint8Array): Promise<Module>;

  interface Instance {
    readonly exports: Readonly<Record<string, unknown>>;
  }
  type Imports = Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  const Instance: new (module: Module, imports: Imports) => Instance;
  function instantiate(module: Module, imports: Imports): Promise<Instance>;
}
