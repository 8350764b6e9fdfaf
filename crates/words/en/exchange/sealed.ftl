# Why a backup could not be locked.

seal-no-passphrase = Enter a passphrase: without one anybody could read the file.
seal-too-large = This is more than one locked file can hold. Download it without a passphrase.
seal-no-memory = This device has too little memory free to lock the file. Close other pages and try again, or download it without a passphrase.

# Why a locked backup could not be read.

open-too-large = This file is too large to be a Curtain Call backup. Nothing was changed.
open-not-sealed = This file is not a locked Curtain Call backup. Nothing was changed.
open-cut-off = This file ends in the middle: it was not downloaded or sent whole. Fetch it once more from where it came from; nothing was changed.
open-damaged = This file was damaged on the way: its checksum does not match, so no passphrase would open it. Fetch it once more, or choose an earlier backup; nothing was changed.
# $format is a number.
open-newer = This file was locked by a newer version of Curtain Call (format { $format }). Reload to get that version; nothing was changed.
open-absurd = This file asks for more work than Curtain Call ever does, so it was not opened. Choose the file that Backup downloaded; nothing was changed.
open-no-memory = This device has too little memory free to open the file. Close other pages and try again; nothing was changed.
open-wrong-passphrase = This passphrase does not open the file. The file arrived whole, so look at capitals, spaces and the keyboard's language, and try again; nothing was changed.
