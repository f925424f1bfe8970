package org.wcoprogramme.json;

import org.wcoprogramme.json.token.TokenSink;

/** A sink that is told which value each object stands for. */
abstract class ObjectSink implements TokenSink {

    /** Called behind the start of an object. */
    abstract void begin(ObjectKind<?, ?> kind, Object value);

    /** Called before the end of an object. */
    abstract void end();
}
