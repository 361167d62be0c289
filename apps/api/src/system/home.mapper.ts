import type { About } from '../http/about';
import type { HomeDto } from './home.dto';

export function toHome({ name, version }: About, url: string): HomeDto {
  return {
    name,
    message: `${name} is running`,
    version,
    status: 'running',
    documentation: '/docs',
    health_check: '/health',
    full_url: `${url}/`,
  };
}
