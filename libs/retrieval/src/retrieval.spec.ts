import { CancelledError } from '@parley/common';
import { SpecDatabase } from '@parley/database/testing';
import { Retrieval } from './retrieval';
import { anOwner, passagesOf, RetrievalKit } from './testing/retrieval.kit';

const BOILER = 'The boiler was serviced in March. Its warranty runs for five years.';
const CAT = 'My cat Minka was at the vet. She is unwell and eats little.';
const TRAIN = 'The train to Leeds leaves at noon from platform four.';

describe(Retrieval.name, () => {
  let database: SpecDatabase;
  let kit: RetrievalKit;

  beforeAll(async () => {
    database = await SpecDatabase.prepared();
    kit = await RetrievalKit.start(database);
  });
  afterAll(async () => {
    await kit.stop();
    await database.drop();
  });

  describe('by words', () => {
    it('finds a passage that has some of the words, in another form, as soon as it is put', async () => {
      const owner = anOwner();
      await kit.putTexts(owner, 'house', BOILER, CAT, TRAIN);
      const { passages, mode } = await kit.sut.search(owner, 'Which boilers have warranties?', {
        mode: 'lexical',
      });
      expect(mode).toBe('lexical');
      expect(passages[0]).toMatchObject({
        text: BOILER,
        kind: 'document',
        ref: 'house',
        ordinal: 0,
      });
    });

    it('prefers the rarer word', async () => {
      const owner = anOwner();
      await kit.putTexts(
        owner,
        'x',
        'The pump hums.',
        'The pump is blue.',
        'The pump and the valve.',
      );
      expect(await kit.texts(owner, 'pump valve', { mode: 'lexical', limit: 1 })).toEqual([
        'The pump and the valve.',
      ]);
    });

    it.each([
      ['Chinese', '保修期为五年，自购买之日起计算。', '保修期多长'],
      ['Japanese', '保証期間は購入日から五年間です。', '保証期間はどのくらいですか'],
      ['Thai', 'ระยะเวลารับประกันห้าปีนับจากวันที่ซื้อ', 'รับประกันกี่ปี'],
      ['German', 'Die Häuser am Markt wurden verkauft.', 'Welches Haus?'],
      ['Russian', 'Гарантия действует пять лет.', 'срок гарантии'],
      ['Arabic', 'مدة الضمان خمس سنوات من تاريخ الشراء', 'كم مدة الضمان'],
    ])('splits and stems %s', async (_, text, query) => {
      const owner = anOwner();
      await kit.putTexts(owner, 'x', text, TRAIN);
      expect(await kit.texts(owner, query, { limit: 1 })).toEqual([text]);
    });

    it.each([
      ['en', 'Who owns the flat?', 'The landlord lives on the first storey, in York.'],
      ['de', 'Wie kann ich stornieren?', 'Eine Kündigung ist nur schriftlich möglich.'],
      ['fr', 'Quel est le prix ?', 'Le tarif dépend de la saison.'],
      ['es', '¿Cuánto cuesta inscribirse?', 'La matrícula se paga una sola vez en la oficina.'],
      ['ru', 'Какой документ взять?', 'Принесите с собой паспорт.'],
      ['ja', '値段を教えて', '料金は大人ひとり五百です。'],
    ])('finds in %s what is said in other words', async (_, query, text) => {
      const owner = anOwner();
      await kit.putTexts(owner, 'x', TRAIN, text);
      const options = { mode: 'lexical', limit: 1 } as const;
      expect(await kit.texts(owner, query, options)).toEqual([text]);
    });

    it('prefers what stands under a heading with the word', async () => {
      const owner = anOwner();
      const texts = ['Ask for it in spring.', 'The boiler is loud.'];
      await kit.sut.put(owner, { kind: 'document', ref: 'x' }, [
        { text: texts[1] ?? '', ordinal: 0, headings: ['Home', 'Noises'] },
        { text: texts[0] ?? '', ordinal: 1, headings: ['Home', 'Boiler'] },
      ]);
      expect(await kit.texts(owner, 'boiler', { mode: 'lexical' })).toEqual(texts);
    });

    it.each([
      [
        'inside a longer one',
        'Wohin mit dem Müll und dem Abfall?',
        'Grobmüllabfälle holt die Stadt am Montag ab.',
      ],
      ['behind other prefixes', 'Wann wird geheizt?', 'Die Heizung läuft von Oktober bis April.'],
      [
        'that ends the question’s',
        'Welche Rennstrecke ist das?',
        'Die Strecke wurde in diesem Jahr verkürzt.',
      ],
    ])('finds a German word %s', async (_, query, text) => {
      const owner = anOwner();
      await kit.putTexts(owner, 'x', text, 'Katzen sind hier ohne Weiteres erlaubt.', TRAIN);
      expect(await kit.texts(owner, query, { mode: 'lexical', limit: 1 })).toEqual([text]);
    });

    it('takes whatever is asked for text, not for a query', async () => {
      const owner = anOwner();
      await kit.putTexts(owner, 'x', 'Die Heizung läuft wieder.', TRAIN);
      for (const query of ["heizung' | !x:*", '\\heizung:* & (', 'HEIZUNG heizungsanlagen']) {
        expect(await kit.texts(owner, query, { mode: 'lexical' })).toHaveLength(1);
      }
    });

    it('searches headings with the text', async () => {
      const owner = anOwner();
      const passage = { text: 'Five years.', ordinal: 0, headings: ['Heating', 'Guarantee'] };
      await kit.sut.put(owner, { kind: 'document', ref: 'x' }, [passage]);
      expect(await kit.texts(owner, 'guarantee')).toEqual(['Five years.']);
    });

    it('finds another word for it inside of a longer one, in German', async () => {
      const owner = anOwner();
      const text = 'Die Komposttoilette steht dort.';
      await kit.putTexts(owner, 'x', text, 'Wir treffen uns am Waldrand.');
      expect(await kit.texts(owner, 'Wo ist die Dusche?')).toEqual([text]);
    });

    it.each(["it's", '!!!', '', "a' | b & !(c)", '\\', '<-> :*', '🎉'])(
      'takes %j for words and nothing else',
      async (query) => {
        const owner = anOwner();
        await kit.putTexts(owner, 'x', BOILER);
        await expect(kit.sut.search(owner, query, { mode: 'lexical' })).resolves.toBeDefined();
      },
    );
  });

  describe('by meaning', () => {
    it('finds what shares no word, and says in which sentence', async () => {
      const owner = anOwner();
      await kit.putTexts(owner, 'x', BOILER, CAT, TRAIN);
      await kit.untilEmbedded();
      const { passages, mode } = await kit.sut.search(owner, 'is the kitten sick');
      const [first] = passages;
      expect(mode).toBe('hybrid');
      expect(first?.text).toBe(CAT);
      expect(CAT.slice(...(first?.bestSentence ?? []))).toMatch(/vet|unwell/);
    });

    it('does not embed a question that words settle', async () => {
      const owner = anOwner();
      await kit.putTexts(owner, 'x', BOILER, CAT);
      await kit.untilEmbedded();
      expect(await kit.sut.search(owner, 'boiler warranty')).toMatchObject({
        mode: 'lexical',
        lexicalBecause: 'words_suffice',
      });
    });

    it('counts the words of a question in the languages of the passages too', async () => {
      const owner = anOwner();
      const prices = 'Modell: Zephyr, Preis: 900\n\nModell: Boreas, Garantie: zwei Jahre';
      await kit.putTexts(owner, 'x', prices, 'The zephyr pump hums in winter.');
      await kit.untilEmbedded();
      const found = await kit.sut.search(owner, 'boreas modell', { mode: 'semantic' });
      expect(found.mode).toBe('hybrid');
      expect(found.passages[0]).toMatchObject({ text: prices, language: 'de', coverage: 1 });
    });

    it('says that a language is not embedded and searches by words', async () => {
      const owner = anOwner();
      await kit.putTexts(
        owner,
        'x',
        BOILER,
        'Die Heizung wurde im Frühling gewartet und läuft wieder.',
      );
      await kit.untilEmbedded();
      const found = await kit.sut.search(owner, 'Wann wurde die Heizung gewartet?', {
        mode: 'semantic',
      });
      expect(found).toMatchObject({ mode: 'lexical', lexicalBecause: 'language_not_embedded' });
      expect(found.passages[0]?.language).toBe('de');
    });
  });

  describe('whose', () => {
    it.each(['lexical', 'semantic'] as const)(
      'never finds what is another user’s or account’s (%s)',
      async (mode) => {
        const owner = anOwner();
        await kit.putTexts(owner, 'x', BOILER);
        await kit.putTexts({ ...owner, userId: 'bob' }, 'x', CAT);
        await kit.untilEmbedded();
        expect(
          await kit.texts({ ...owner, userId: 'bob' }, 'boiler warranty', { mode }),
        ).not.toContain(BOILER);
        expect(await kit.texts(anOwner(), 'boiler warranty', { mode })).toEqual([]);
        expect(await kit.sut.totals(anOwner(), 'document')).toEqual({ passages: 0, characters: 0 });
      },
    );

    it('finds by meaning in a narrow search what many elsewhere are nearer to', async () => {
      const owner = anOwner();
      const nearer = Array.from({ length: 120 }, (_, n) => `My kitten number ${n} is ill.`);
      await kit.putTexts(owner, 'many', ...nearer);
      await kit.putTexts(owner, 'one', TRAIN, CAT);
      await kit.untilEmbedded();
      const options = { refs: ['one'], mode: 'semantic', limit: 1 } as const;
      const { passages } = await kit.sut.search(owner, 'is the kitten sick', options);
      expect(passages).toMatchObject([{ text: CAT, similarity: expect.any(Number) }]);
    });

    it('narrows a search to kinds and sources', async () => {
      const owner = anOwner();
      await kit.putTexts(owner, 'a', BOILER);
      await kit.putTexts(owner, 'b', `${BOILER} It is blue.`);
      await kit.sut.put(owner, { kind: 'fact', ref: '1' }, passagesOf('User owns a boiler'));
      expect(await kit.texts(owner, 'boiler', { kinds: ['fact'] })).toEqual(['User owns a boiler']);
      expect(await kit.texts(owner, 'boiler', { refs: ['b'] })).toEqual([`${BOILER} It is blue.`]);
    });
  });

  describe('what is shown', () => {
    it('lists a text once, and keeps to the limit and the budget', async () => {
      const owner = anOwner();
      await kit.putTexts(owner, 'a', BOILER);
      await kit.putTexts(owner, 'b', BOILER, 'A boiler is a vessel.', 'boiler '.repeat(2_000));
      expect(await kit.texts(owner, 'boiler', { tokenBudget: 60 })).toHaveLength(2);
      expect(await kit.texts(owner, 'boiler', { limit: 1 })).toHaveLength(1);
    });

    it('joins neighbours', async () => {
      const owner = anOwner();
      await kit.putTexts(owner, 'x', BOILER, CAT, TRAIN);
      const [found] = (await kit.sut.search(owner, 'cat')).passages;
      if (found === undefined) throw new Error('nothing found');
      const around = await kit.sut.around(owner, found, 1);
      expect(around.map(({ text }) => text)).toEqual([BOILER, CAT, TRAIN]);
      expect(await kit.sut.around(anOwner(), found, 1)).toEqual([]);
    });
  });

  it('stops for a caller who left', async () => {
    const signal = AbortSignal.abort();
    await expect(kit.sut.search(anOwner(), 'x', { signal })).rejects.toBeInstanceOf(CancelledError);
  });
});
