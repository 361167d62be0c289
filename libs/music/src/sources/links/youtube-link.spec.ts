import { youtubeVideoId } from './youtube-link';

const ID = 'dQw4w9WgXcQ';

describe(youtubeVideoId.name, () => {
  it.each([
    `https://www.youtube.com/watch?v=${ID}`,
    `http://youtube.com/watch?list=x&v=${ID}&t=3`,
    `https://youtu.be/${ID}?t=3`,
    `https://music.youtube.com/watch?v=${ID}`,
    `https://m.youtube.com/shorts/${ID}`,
    `https://www.youtube-nocookie.com/embed/${ID}`,
  ])('knows the video of %p', (address) => {
    expect(youtubeVideoId(address)).toBe(ID);
  });

  it.each([
    'song.mp3',
    '',
    `https://evil.example/watch?v=${ID}`,
    `https://youtube.com.evil.example/watch?v=${ID}`,
    `https://youtube.com@evil.example/watch?v=${ID}`,
    'https://www.youtube.com/watch?v=short',
    'https://www.youtube.com/watch?v=../../../x',
    `javascript:youtube.com/watch?v=${ID}`,
    'https://www.youtube.com/channel/x',
  ])('finds none in %p', (address) => {
    expect(youtubeVideoId(address)).toBeUndefined();
  });
});
