import { TrigramModel } from './trigram-model';

const SENTENCES = [['play', 'some', 'jazz'], ['play', 'some', 'blues'], ['play', 'jazz'], ['stop']];
const GENERAL = new Map([
  ['the', 3],
  ['play', 1],
]);

describe(TrigramModel.name, () => {
  const sut = new TrigramModel(SENTENCES, GENERAL, 0.3);
  const file = [...sut.arpa()].join('\n');
  const model = readArpa(file);

  it('says in its head how many it has of each kind', () => {
    for (const order of [1, 2, 3]) {
      expect(file).toContain(`ngram ${order}=${model.get(order)?.size}\n`);
    }
    expect(file.endsWith('\\end\\\n')).toBe(true);
  });

  it('gives the words after each history a whole in all', () => {
    const words = [...sut.words(), '</s>'];
    expect(sum(words.map((word) => probability(model, [], word)))).toBeCloseTo(1, 2);
    for (const history of [['play'], ['<s>'], ['some'], ['play', 'some'], ['<s>', 'play']]) {
      const total = sum(words.map((word) => probability(model, history, word)));
      expect(total).toBeCloseTo(1, 2);
    }
  });

  it('expects what was said, and leaves room for the rest of the language', () => {
    expect(probability(model, ['play', 'some'], 'jazz')).toBeGreaterThan(
      probability(model, ['play', 'some'], 'the'),
    );
    expect(probability(model, [], 'the')).toBeGreaterThan(0.1);
    expect(sut.words()).toEqual(expect.arrayContaining(['jazz', 'the']));
  });

  it('is a model of the language at large where nothing was said', () => {
    expect(new TrigramModel([], GENERAL, 0.3).words()).toEqual(['the', 'play']);
  });
});

interface Entry {
  readonly probability: number;
  readonly backoff: number;
}
type Arpa = ReadonlyMap<number, ReadonlyMap<string, Entry>>;

function readArpa(file: string): Arpa {
  const orders = new Map<number, Map<string, Entry>>();
  let order = 0;
  for (const line of file.split('\n')) {
    order = Number(/^\\(\d)-grams:/.exec(line)?.[1] ?? order);
    if (!/^-?\d/.test(line)) continue;
    const [probability = '', ...rest] = line.split(' ');
    const words = rest.slice(0, order).join(' ');
    const entry = {
      probability: 10 ** Number(probability),
      backoff: 10 ** Number(rest[order] ?? 0),
    };
    orders.set(order, (orders.get(order) ?? new Map<string, Entry>()).set(words, entry));
  }
  return orders;
}

function probability(model: Arpa, history: readonly string[], word: string): number {
  const known = model.get(history.length + 1)?.get([...history, word].join(' '));
  if (known !== undefined || history.length === 0) return known?.probability ?? 0;
  const backoff = model.get(history.length)?.get(history.join(' '))?.backoff ?? 1;
  return backoff * probability(model, history.slice(1), word);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
