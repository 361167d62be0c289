import { type CustomDecorator, SetMetadata } from '@nestjs/common';

export const PUBLIC_METADATA = 'auth:public';

/** Opens a route to callers without a key, in keyed mode too. Nobody is looked up and nothing is limited. */
export const Public = (): CustomDecorator => SetMetadata(PUBLIC_METADATA, true);
