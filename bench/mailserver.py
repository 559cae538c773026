"""A mail server on the loopback that counts what it accepts, and may be slow or refuse."""
import collections
import re
import socket
import threading
import time


class MailServer:
    def __init__(self, port):
        self.accepted = collections.Counter()
        self.pause, self.refuses = 0.0, False
        self.listener = socket.create_server(("127.0.0.1", port))
        threading.Thread(target=self.serve, daemon=True).start()

    def serve(self):
        while True:
            try:
                connection, _ = self.listener.accept()
            except OSError:
                return
            threading.Thread(target=self.converse, args=(connection,), daemon=True).start()

    def converse(self, connection):
        lines = connection.makefile("rb")
        try:
            connection.sendall(b"220 drill\r\n")
            for line in lines:
                command = line.strip().upper()
                if command == b"DATA":
                    connection.sendall(b"354 go on\r\n")
                    message = b"".join(iter(lines.readline, b".\r\n"))
                    connection.sendall(self.answer(message))
                    continue
                connection.sendall(b"221 bye\r\n" if command == b"QUIT" else b"250 ok\r\n")
        except OSError:
            pass

    def answer(self, message):
        time.sleep(self.pause)
        if self.refuses:
            return b"451 not now\r\n"
        self.accepted[re.search(rb"^To: (.*)\r$", message, re.MULTILINE)[1].decode()] += 1
        return b"250 ok\r\n"

    def close(self):
        self.listener.shutdown(socket.SHUT_RDWR)
        self.listener.close()
