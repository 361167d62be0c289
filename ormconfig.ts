import { loadConfig, readEnvironment } from '@parley/config';
import { toolDataSource } from '@parley/database';

/** For TypeORM's command line: `npx typeorm migration:show -d dist/ormconfig.js` after `npm run build`. */
const dataSource = toolDataSource(loadConfig(readEnvironment()).config);

// The one default export: TypeORM's command line asks for it.
export default dataSource;
