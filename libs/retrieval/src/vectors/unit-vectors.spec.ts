import { dot, underHeadings } from './unit-vectors';

describe(underHeadings.name, () => {
  const unit = Float32Array.of(1, 0);
  const headings = Float32Array.of(0, 1);

  it('draws a sentence towards what stands above it, at length 1', () => {
    const mixed = underHeadings(unit, [headings]);
    expect(dot(mixed, mixed)).toBeCloseTo(1);
    expect(dot(mixed, headings)).toBeGreaterThan(0.3);
    expect(dot(mixed, unit)).toBeGreaterThan(dot(mixed, headings));
  });

  it('leaves it as it is where nothing stands above', () => {
    expect(underHeadings(unit, [])).toBe(unit);
  });
});
