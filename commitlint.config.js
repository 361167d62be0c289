module.exports = {
  extends: ['@commitlint/config-conventional'],
  rules: {
    // A body may quote a command or an address that does not break.
    'body-max-line-length': [0],
    'footer-max-line-length': [0],
  },
};
