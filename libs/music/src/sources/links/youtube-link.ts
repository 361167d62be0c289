const VIDEO_ID = /^[\w-]{11}$/;
const HOSTS: ReadonlySet<string> = new Set([
  'youtube.com',
  'www.youtube.com',
  'm.youtube.com',
  'music.youtube.com',
  'www.youtube-nocookie.com',
]);

/** The id of the video that an address shows; nothing for any other address. */
export function youtubeVideoId(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, hostname, pathname, searchParams } = new URL(address);
  if (protocol !== 'https:' && protocol !== 'http:') return undefined;
  const id =
    hostname === 'youtu.be' ? pathname.slice(1) : idOnSite(hostname, pathname, searchParams);
  return VIDEO_ID.test(id) ? id : undefined;
}

export function youtubeUrl(videoId: string): string {
  return `https://www.youtube.com/watch?v=${videoId}`;
}

function idOnSite(hostname: string, pathname: string, query: URLSearchParams): string {
  if (!HOSTS.has(hostname)) return '';
  const [, place = '', id = ''] = pathname.split('/');
  if (place === 'watch') return query.get('v') ?? '';
  return ['embed', 'shorts', 'live', 'v'].includes(place) ? id : '';
}
