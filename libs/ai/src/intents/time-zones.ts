/** Places that people name and the time zone database does not. */
const OTHER_PLACES: Readonly<Record<string, string>> = {
  utc: 'UTC',
  gmt: 'UTC',
  'the uk': 'Europe/London',
  england: 'Europe/London',
  germany: 'Europe/Berlin',
  munich: 'Europe/Berlin',
  frankfurt: 'Europe/Berlin',
  france: 'Europe/Paris',
  spain: 'Europe/Madrid',
  italy: 'Europe/Rome',
  india: 'Asia/Kolkata',
  mumbai: 'Asia/Kolkata',
  delhi: 'Asia/Kolkata',
  'new delhi': 'Asia/Kolkata',
  beijing: 'Asia/Shanghai',
  japan: 'Asia/Tokyo',
  washington: 'America/New_York',
  boston: 'America/New_York',
  'san francisco': 'America/Los_Angeles',
  seattle: 'America/Los_Angeles',
};

let zoneByPlace: ReadonlyMap<string, string> | undefined;

/** The IANA time zone of a city, of a few countries, or of its own name (`europe/berlin`). */
export function zoneOf(place: string): string | undefined {
  zoneByPlace ??= buildPlaces();
  return zoneByPlace.get(place.toLowerCase().replace(/_/g, ' '));
}

/** Built on first use: most installations never ask. */
function buildPlaces(): ReadonlyMap<string, string> {
  const places = new Map(Object.entries(OTHER_PLACES));
  for (const zone of Intl.supportedValuesOf('timeZone')) {
    const name = zone.toLowerCase().replace(/_/g, ' ');
    places.set(name, zone);
    places.set(name.slice(name.lastIndexOf('/') + 1), zone);
  }
  return places;
}
