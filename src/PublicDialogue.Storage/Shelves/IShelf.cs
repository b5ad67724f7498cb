using System.Threading;
using System.Threading.Tasks;
using PublicDialogue.Storage.Erasure;

namespace PublicDialogue.Storage.Shelves;

/// <summary>What the store asks of every shelf, whatever lies on it.</summary>
internal interface IShelf
{
    /// <summary>Drops the people who are older than a day.</summary>
    /// <returns>How many values were changed.</returns>
    Task<long> Anonymise(Before before, CancellationToken cancellation);
}
