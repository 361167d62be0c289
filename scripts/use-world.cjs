// Jest gives a project globals but no environment of its own, and test/kit reads the environment.
process.env.PARLEY_TEST_WORLD = globalThis.PARLEY_TEST_WORLD;
