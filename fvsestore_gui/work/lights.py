"""The lights of one run as they become known: told at once, in their order at the end."""

from collections.abc import Mapping, Sequence

from fvsestore_gui.amazon.probes import Probe
from fvsestore_gui.errors import FvsError
from fvsestore_gui.model.diagnosis import Colour, Light, Rung
from fvsestore_gui.model.windows import DATA_SETS
from fvsestore_gui.progress import Progress
from fvsestore_gui.work.verdicts import colour_of, is_amazons

#: data sets that are not asked for: of no use to accounts, or personal and the store not switched on for them
NOT_ASKED = ("BUYER", "PAYMENT", "FULFILLMENT_ORDERS")


class Lights:
    """Those of the rungs that are `wanted`, and of others where they stand in the way."""

    def __init__(self, wanted: frozenset[Rung], progress: Progress, data_sets: Sequence[str] = DATA_SETS) -> None:
        self._wanted = wanted
        self._data_sets = data_sets
        self._progress = progress
        self._lights: dict[str, Light] = {}

    def tell(self, light: Light) -> None:
        """Keep and report a light; a later one of the same name takes its place. Raises Cancelled."""
        if light.rung in self._wanted or light.colour in (Colour.RED, Colour.YELLOW):
            self._lights[light.name] = light
            self._progress.report(light)

    def answer(
        self,
        rung: Rung,
        probe: Probe[object],
        error: FvsError | None = None,
        *,
        colour: Colour | None = None,
        detail: str = "",
        facts: Mapping[str, str | int] | None = None,
    ) -> None:
        """Tell the light of a call's answer; `error` says better what Amazon meant than the call's own."""
        error = error or probe.error
        if colour is None:
            colour = Colour.GREEN if error is None else colour_of(error, rung)
        self.tell(
            Light(
                rung,
                colour,
                detail,
                error,
                amazons=is_amazons(error),
                request_id=probe.request_id,
                amazon_text=probe.amazon_text,
                seconds=probe.seconds or None,
                facts=dict(facts or {}),
            )
        )

    def of(self, rung: Rung) -> Light | None:
        """The light of a rung that has only one, None where it is not known yet."""
        return self._lights.get(rung.value)

    def told(self, rung: Rung) -> bool:
        return rung.value in self._lights

    def red(self, rung: Rung) -> bool:
        return any(light.rung is rung and light.colour is Colour.RED for light in self._lights.values())

    def in_order(self) -> tuple[Light, ...]:
        """All lights from the ground up; what could not be tried is told last."""
        for rung in Rung:
            if rung in self._wanted and rung is not Rung.DATA_SET and rung.value not in self._lights:
                self.tell(Light(rung, Colour.NOT_TRIED))
        if Rung.DATA_SET in self._wanted:
            for name in self._data_sets:
                if f"{Rung.DATA_SET.value} {name}" not in self._lights:
                    self.tell(Light(Rung.DATA_SET, Colour.NOT_TRIED, name))
            for name in NOT_ASKED:
                if name not in self._data_sets:
                    self.tell(Light(Rung.DATA_SET, Colour.NOT_NEEDED, name))
        place = {rung: number for number, rung in enumerate(Rung)}
        return tuple(sorted(self._lights.values(), key=lambda light: place[light.rung]))
