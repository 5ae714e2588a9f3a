package uk.ac.manchester.tornado.api.common;

public enum Access { NONE, READ_ONLY, WRITE_ONLY, READ_WRITE }
