# Before a call sheet or a letter: how its move stands.
closed = This opening is closed. What you do here is kept in its history all the same.
gone = This is no longer on the list: done, left out or overtaken. It can still be logged.
held = The counselor hears first how it went; then this is next.
