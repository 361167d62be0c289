// What is used of the global that TypeScript knows only together with the whole of the browser's DOM.
declare namespace WebAssembly {
  interface Memory {
    readonly buffer: ArrayBuffer;
  }
  const Memory: { prototype: Memory; new (size: { initial: number }): Memory };

  interface Module {
    readonly brand?: 'Module';
  }
  function compile(bytes: Uint8Array): Promise<Module>;

  interface Instance {
    readonly exports: Readonly<Record<string, unknown>>;
  }
  function instantiate(
    module: Module,
    imports: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
  ): Promise<Instance>;
}
