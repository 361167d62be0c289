import iconv from 'iconv-lite';
import { decodeText } from './decode-text';
import { kindOf } from './document-kind';

const ENGLISH = 'The gardener trims the hedge on odd Mondays only.';
const RUSSIAN =
  'Поликлиника принимает пациентов с восьми утра. Запись к хирургу ведётся по телефону регистратуры.';
const JAPANESE = '図書館は月曜日に閉まります。貸出期間は二週間で、延長は一回だけできます。';
const CHINESE = '图书馆星期一闭馆。借书期限为两周，只能续借一次。新书在入口处的书架上。';
const GERMAN = 'Die Bücherei öffnet um zehn Uhr. Für Schüler ist die Ausleihe kostenlos.';

describe(decodeText.name, () => {
  it.each([
    ['utf-8', RUSSIAN],
    ['utf-16le', ENGLISH],
    ['utf-16be', ENGLISH],
    ['utf-16le', 'Hi'],
    ['utf-16le', RUSSIAN],
    ['utf-16be', RUSSIAN],
    ['utf-16le', JAPANESE],
    ['utf-16be', GERMAN],
    ['utf-16be', CHINESE],
    ['shift_jis', JAPANESE],
    ['euc-jp', JAPANESE],
    ['gb18030', CHINESE],
    ['koi8-r', RUSSIAN],
    ['windows-1251', RUSSIAN],
    ['windows-1252', GERMAN],
  ])('reads %s without a mark: %s', (encoding, text) => {
    const bytes = iconv.encode(text, encoding);

    expect(kindOf(bytes.subarray(0, 4_096), 'a.txt')).toBe('text');
    expect(decodeText(bytes)).toBe(text);
  });

  it('reads ISO-2022-JP, which is made of the bytes of ASCII', () => {
    expect(decodeText(Buffer.from('\u001b$B?^=q4[\u001b(B: 9', 'latin1'))).toBe('図書館: 9');
  });

  it('knows UTF-16 by a head that ends within a character', () => {
    const head = Buffer.from(`${ENGLISH.repeat(100)}😀`, 'utf16le').subarray(0, -3);
    expect(kindOf(head, 'a.txt')).toBe('text');
  });
});
