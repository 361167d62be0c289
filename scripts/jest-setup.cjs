// Before a run of Jest: a name for what its test files hand on to each other.
const { randomBytes } = require('node:crypto');

module.exports = () => {
  process.env.PARLEY_TEST_RUN = randomBytes(4).toString('hex');
};
