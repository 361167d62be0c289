import { basename } from 'node:path';
import { NotFoundError } from '@parley/common';
import type { StoredDocument } from '@parley/rag';
import { aDocument } from '../testing/a-document';
import { FollowedFiles } from './followed-files';

/** Documents by content, as the library recognises them. */
class Library {
  readonly documents = new Map<string, StoredDocument>();
  readonly contents = new Map<string, string>();
  private made = 0;

  readonly adder = {
    owner: { accountId: 'a', userId: 'u' },
    add: ({ path }: { readonly path: string }) => Promise.resolve(this.add(path)),
    parts: {
      documents: {
        get: (_: unknown, id: string) => Promise.resolve(this.find(id)),
        delete: (_: unknown, id: string) => {
          const gone = this.find(id);
          for (const [content, { id: own }] of this.documents) {
            if (own === id) this.documents.delete(content);
          }
          return Promise.resolve(gone);
        },
      },
    },
  };

  private add(path: string) {
    const content = this.contents.get(path);
    if (content === undefined) {
      return { outcome: 'failed', path, reason: 'There is no such file.', exitCode: 4 } as const;
    }
    const known = this.documents.get(content);
    if (known !== undefined) return { outcome: 'known', path, document: known } as const;
    const document = aDocument({ id: `d${(this.made += 1)}`, filename: basename(path) });
    this.documents.set(content, document);
    return { outcome: 'added', path, document } as const;
  }

  private find(id: string): StoredDocument {
    const found = [...this.documents.values()].find((document) => document.id === id);
    if (found === undefined) throw new NotFoundError('Document not found');
    return found;
  }
}

describe(FollowedFiles.name, () => {
  let library: Library;
  let sut: FollowedFiles;

  beforeEach(() => {
    library = new Library();
    sut = new FollowedFiles(library.adder);
  });

  const write = async (path: string, content: string) => {
    library.contents.set(path, content);
    return (await sut.put({ path, isNamed: false })).outcome;
  };
  const left = () => [...library.documents.keys()];

  it('adds, replaces and removes', async () => {
    expect(await write('a.txt', 'one')).toBe('added');
    expect(await write('a.txt', 'two')).toBe('replaced');
    expect(left()).toEqual(['two']);
    expect((await sut.drop('a.txt'))?.outcome).toBe('removed');
    expect(left()).toEqual([]);
  });

  it('keeps a document while another file has its content', async () => {
    await write('a.txt', 'same');
    expect(await write('copy/a.txt', 'same')).toBe('known');
    expect(await sut.drop('a.txt')).toBeUndefined();
    expect(left()).toEqual(['same']);
    expect((await sut.drop('copy/a.txt'))?.outcome).toBe('removed');
  });

  it('survives a file that is moved, in whichever order that is told', async () => {
    await write('a.txt', 'moved');
    await write('b/a.txt', 'moved');
    await sut.drop('a.txt');
    expect(left()).toEqual(['moved']);
    await sut.drop('b/a.txt');
    await write('c/a.txt', 'moved');
    expect(left()).toEqual(['moved']);
  });

  it('does not remove what somebody uploaded under another name', async () => {
    library.documents.set('theirs', aDocument({ id: 'x', filename: 'contract.txt' }));
    expect(await write('a.txt', 'theirs')).toBe('known');
    expect(await sut.drop('a.txt')).toBeUndefined();
    expect(left()).toEqual(['theirs']);
  });

  it('keeps the old document where the new content cannot be read', async () => {
    await write('a.txt', 'one');
    library.contents.delete('a.txt');
    expect((await sut.put({ path: 'a.txt', isNamed: false })).outcome).toBe('failed');
    expect(left()).toEqual(['one']);
  });

  it('knows what has not changed since it was put', async () => {
    expect(await sut.isUnchanged(__filename)).toBe(false);
    await write(__filename, 'this');
    expect(await sut.isUnchanged(__filename)).toBe(true);
    await sut.drop(__filename);
    expect(await sut.isUnchanged(__filename)).toBe(false);
  });

  it('takes it calmly where somebody else was faster, or nothing was made of the file', async () => {
    await write('a.txt', 'one');
    library.documents.clear();
    expect(await sut.drop('a.txt')).toBeUndefined();
    expect(await sut.drop('never.txt')).toBeUndefined();
  });
});
