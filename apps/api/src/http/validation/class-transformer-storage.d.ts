// Where the decorators of class-transformer are kept; its package has types for this file, but in another place.
declare module 'class-transformer/cjs/storage' {
  export { defaultMetadataStorage } from 'class-transformer/types/storage';
}
