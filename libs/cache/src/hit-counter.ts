interface Tally {
  hits: number;
  misses: number;
}

/** Counts reads by family, the part of a key up to its first colon and with it. */
export class HitCounter {
  private readonly families = new Map<string, Tally>();

  record(key: string, isHit: boolean): void {
    const family = key.slice(0, key.indexOf(':') + 1);
    let tally = this.families.get(family);
    if (tally === undefined) {
      tally = { hits: 0, misses: 0 };
      this.families.set(family, tally);
    }
    if (isHit) tally.hits++;
    else tally.misses++;
  }

  totals(prefix: string): Readonly<Tally> {
    const total: Tally = { hits: 0, misses: 0 };
    for (const [family, tally] of this.families) {
      if (!family.startsWith(prefix)) continue;
      total.hits += tally.hits;
      total.misses += tally.misses;
    }
    return total;
  }
}
