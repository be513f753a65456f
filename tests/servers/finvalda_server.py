"""A web service on loopback that answers as a test tells it; what it was asked can be looked at."""

import json
import threading
from collections.abc import Callable
from typing import Any

from werkzeug import Request, Response
from werkzeug.serving import make_server


class Server:
    """Answers each method as it was told; keeps what was asked."""

    def __init__(self) -> None:
        self.answers: dict[str, Callable[[Request], Response]] = {}
        self.asked: list[tuple[str, dict[str, str], Any]] = []
        self._server = make_server("127.0.0.1", 0, self._reply, threaded=True)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True)
        self._thread.start()

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self._server.server_port}/FvsServicePure.svc"

    def say(self, method: str, body: object, content_type: str = "application/json", status: int = 200) -> None:
        text = body if isinstance(body, str | bytes) else json.dumps(body)
        self.answers[method] = lambda _: Response(text, status, content_type=content_type)

    def _reply(self, environ: Any, start: Any) -> Any:
        request = Request(environ)
        method = request.path.rsplit("/", 1)[-1]
        self.asked.append((method, dict(request.headers), request.get_json(silent=True)))
        answer = self.answers.get(method, lambda _: Response("", 404))
        return answer(request)(environ, start)

    def stop(self) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()
