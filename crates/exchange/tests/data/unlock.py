"""Unlocks a Curtain Call backup without Curtain Call: python3 unlock.py FILE PASSPHRASE.

Written from docs/data-format.md alone. Needs the package `cryptography` 44 or later.
"""
import base64, hashlib, re, struct, sys

from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id


def hchacha20(key, nonce):
    """The first half of XChaCha20: 20 rounds of ChaCha20, without the addition at the end."""
    s = list(struct.unpack("<16I", b"expand 32-byte k" + key + nonce))
    turn = lambda x, n: (x << n | x >> 32 - n) & 0xFFFFFFFF
    columns = [(i, i + 4, i + 8, i + 12) for i in range(4)]
    diagonals = [(i, 4 + (i + 1) % 4, 8 + (i + 2) % 4, 12 + (i + 3) % 4) for i in range(4)]
    for a, b, c, d in (columns + diagonals) * 10:
        for x, y, z, n in ((a, b, d, 16), (c, d, b, 12), (a, b, d, 8), (c, d, b, 7)):
            s[x] = (s[x] + s[y]) & 0xFFFFFFFF
            s[z] = turn(s[z] ^ s[x], n)
    return struct.pack("<8I", *s[:4], *s[12:])


text = open(sys.argv[1], encoding="utf-8").read()
marks = r"-----BEGIN CURTAIN CALL BACKUP-----([\sA-Za-z0-9+/=]*)-----END CURTAIN CALL BACKUP-----"
data = base64.b64decode("".join(re.search(marks, text)[1].split()), validate=True)
signed, checksum = data[:-8], data[-8:]
assert hashlib.blake2b(signed, digest_size=32).digest()[:8] == checksum, "damaged"
magic, version, m, t, p, salt, nonce = struct.unpack("<8sBIII16s24s", signed[:61])
assert (magic, version) == (b"CCBACKUP", 1), "not a file this can read"
kdf = Argon2id(salt=salt, length=32, iterations=t, lanes=p, memory_cost=m)
subkey = hchacha20(kdf.derive(sys.argv[2].encode()), nonce[:16])
plain = ChaCha20Poly1305(subkey).decrypt(b"\0\0\0\0" + nonce[16:], signed[61:], signed[:61])
sys.stdout.buffer.write(plain)
